/** What a name in another language may mean, by the names that a source gives ESCO's occupations in that language. */
import { LRUCache } from 'lru-cache';
import { InvalidOptionError, labelsIn, languageOfLabels, listed, oncePer } from '../../../domain';
import { type CareerGraph, type CompetencyNode, nodeName, type RoleNode, type Sliced, workOnce } from '../../../graph';
import { readingTable } from '../../../network';
import type { Reading } from '../reading';
import { understand } from '../understand';
import { type Alike, alike, type Label, type NameIndex, nameIndex, plainName } from './label-index';

/** The language that the names of every classification have. */
export const ENGLISH = 'en';

/** Languages whose names a graph keeps an index of: a few megabytes each. */
const INDEXES_KEPT = 4;

/** All names of the roles of a graph in one language. */
interface NamesIn {
  readonly graph: CareerGraph;
  readonly language: string;
}

const kept = oncePer((_: CareerGraph) => new LRUCache<string, NamesIn>({ max: INDEXES_KEPT }));

/** Characters of a tag of a language that an error says back: as many as they may need (RFC 5646, 4.4.1). */
const LONGEST_TAG = 35;

/** The code of a language as people write it: "DE", "de-AT", "en_GB". @throws {InvalidOptionError} if it is no such code */
export function labelLanguage(language: string): string {
  const code = /^([a-z]{2})(?:[-_][a-z0-9]+)*$/.exec(language.trim().toLowerCase())?.[1];
  if (code !== undefined) return code;
  const said = language.slice(0, LONGEST_TAG);
  throw new InvalidOptionError('language', `"${said}" is no code of a language. Give two letters: "de".`);
}

/** The texts of labels by language; of two sources the stronger one's. */
const textsOf = oncePer(({ sources }: CareerGraph): ReadonlyMap<string, string> => {
  const weakestFirst = [...sources].sort((a, b) => b.precedence - a.precedence || b.index - a.index);
  return new Map(
    weakestFirst.flatMap(({ labels = [] }) => labels.map((text) => [languageOfLabels(text), text] as const)),
  );
});

/** Codes of the languages that names can be in, English first. */
export function languagesOf(graph: CareerGraph): readonly string[] {
  return [ENGLISH, ...[...textsOf(graph).keys()].sort()];
}

/**
 * Readings of a name in a language, each job once, best first: EXACT for what an occupation is called, LIKELY for another name of only one, GUESS
 * for names that share letters.
 *
 * @param language - its code
 * @throws {InvalidOptionError} if no source has names in the language
 */
export function* understandIn(
  graph: CareerGraph,
  language: string,
  text: string,
  first: number,
): Sliced<readonly Reading[]> {
  if (language === ENGLISH) return understand(graph, 'Role', text, first);
  const index = yield* indexFor(graph, language);
  const asked = plainName(text);
  const { job } = readingTable(graph);
  const readings = new Map<number, Reading>();
  const found = withNeighbours(graph, alike(index, text));
  const same = new Set(found.filter(({ label }) => plainName(label.name) === asked));
  const preferredFirst = [...same].sort((a, b) => Number(b.label.isPreferred) - Number(a.label.isPreferred));
  for (const each of [...preferredFirst, ...found]) {
    const { label } = each;
    const role = job[label.role]!;
    if (readings.has(role)) continue;
    const certainty = !same.has(each) ? 'GUESS' : label.isPreferred ? 'EXACT' : same.size === 1 ? 'LIKELY' : 'GUESS';
    const isAmbiguous = same.size > 1 && same.has(each) && !label.isPreferred;
    readings.set(role, { node: graph.roles[role] as RoleNode, certainty, by: label.name, isAmbiguous });
    if (readings.size === first) break;
  }
  return [...readings.values()];
}

/** What a role is called in a language: its own name there, or that of the same job; null if no source says. */
export function titleIn(graph: CareerGraph, language: string, role: RoleNode): string | null {
  return language === ENGLISH
    ? role.title
    : (titles(graph, language).get(readingTable(graph).job[role.index]!) ?? null);
}

/** What a skill or technology is called in a language; null if no source says. @throws {InvalidOptionError} as `understandIn` */
export function nameIn(graph: CareerGraph, language: string, competency: CompetencyNode): string | null {
  if (language === ENGLISH) return nodeName(competency);
  return skillNames(graph, language).get(competency.id) ?? null;
}

const skillNamesKept = oncePer(
  (_: CareerGraph) => new LRUCache<string, ReadonlyMap<string, string>>({ max: INDEXES_KEPT }),
);

/** Names of skills by id; empty where a language has names of occupations alone. */
function skillNames(graph: CareerGraph, language: string): ReadonlyMap<string, string> {
  const known = skillNamesKept(graph).get(language);
  if (known !== undefined) return known;
  const texts = graph.sources.flatMap(({ skillLabels = [] }) => skillLabels);
  const text = texts.find((each) => languageOfLabels(each) === language);
  // A language that no source has at all is refused.
  if (text === undefined) textIn(graph, language);
  const made = new Map(Array.from(labelsIn(text ?? language), ([id, name]) => [id, name!] as const));
  skillNamesKept(graph).set(language, made);
  return made;
}

/** The first of the languages that a reader wants which names are in, by an `Accept-Language` header (RFC 9110, 12.5.4); English if none. */
export function wantedLanguage(graph: CareerGraph, header: string | undefined): string {
  const known = languagesOf(graph);
  const wanted = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith('q='));
    return { code: range.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const best = wanted
    .filter(({ code, quality }) => quality > 0 && known.includes(code))
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.code ?? ENGLISH;
}

const titlesKept = oncePer(
  (_: CareerGraph) => new LRUCache<string, ReadonlyMap<number, string>>({ max: INDEXES_KEPT }),
);

/** Preferred names by the number of the role that stands for the job; of several occupations that are one job, the first by id. */
function titles(graph: CareerGraph, language: string): ReadonlyMap<number, string> {
  const known = titlesKept(graph).get(language);
  if (known !== undefined) return known;
  const { job } = readingTable(graph);
  const made = new Map<number, string>();
  for (const [id, name] of labelsIn(textIn(graph, language))) {
    const node = graph.find(id);
    if (node?.kind === 'Role' && name !== undefined && !made.has(job[node.index]!)) made.set(job[node.index]!, name);
  }
  titlesKept(graph).set(language, made);
  return made;
}

/** How many other roles of a group speak for a role of it, and how much their mean likeness counts. Estimates, by names taken away as above. */
const NEIGHBOURS = Object.freeze({ most: 3, weight: 0.2 });

/**
 * What was found, the most alike first, and then those before others whose group of ISCO-08 has more that is alike: a text that many names of a
 * field share letters with is of that field. O(found)
 */
function withNeighbours({ roles }: CareerGraph, found: readonly Alike[]): readonly Alike[] {
  const groups = new Map<string, number[]>();
  const groupOf = ({ label }: Alike) => roles[label.role]!.iscoGroup;
  for (const each of found) {
    const group = groupOf(each);
    const likest = group === undefined ? undefined : groups.get(group);
    if (likest === undefined && group !== undefined) groups.set(group, [each.likeness]);
    else if (likest !== undefined && likest.length <= NEIGHBOURS.most) likest.push(each.likeness);
  }
  const worth = (each: Alike) => {
    const likest = groups.get(groupOf(each) ?? '') ?? [];
    // They come most alike first, so a role that is not among them has all of them beside it.
    const at = likest.indexOf(each.likeness);
    const others = likest.filter((_, place) => place !== at).slice(0, NEIGHBOURS.most);
    return each.likeness + (NEIGHBOURS.weight / NEIGHBOURS.most) * others.reduce((sum, likeness) => sum + likeness, 0);
  };
  const [first, ...others] = found;
  if (first === undefined) return [];
  const worths = new Map(others.map((each) => [each, worth(each)]));
  return [first, ...others.sort((a, b) => worths.get(b)! - worths.get(a)! || a.label.role - b.label.role)];
}

function indexFor(graph: CareerGraph, language: string): Sliced<NameIndex> {
  const known = kept(graph).get(language);
  const names = known ?? { graph, language };
  if (known === undefined) {
    // Refuses a language without names before it takes the place of another.
    textIn(graph, language);
    kept(graph).set(language, names);
  }
  return indexes.within(names);
}

/** Half a second for a language of ESCO. All who ask in a language wait for one index. */
const indexes = workOnce(function* ({ graph, language }: NamesIn): Sliced<NameIndex> {
  const labels: Label[] = [];
  for (const [id, ...names] of labelsIn(textIn(graph, language))) {
    const node = graph.find(id);
    if (node?.kind !== 'Role') continue;
    for (const [place, name] of names.entries()) labels.push({ role: node.index, name, isPreferred: place === 0 });
  }
  yield;
  return yield* nameIndex(labels);
});

function textIn(graph: CareerGraph, language: string): string {
  const text = textsOf(graph).get(language);
  if (text !== undefined) return text;
  const known = languagesOf(graph);
  throw new InvalidOptionError(
    'language',
    `No source has names in "${language}". Languages here: ${listed(known)}.${known.length === 1 ? ' "career-atlas import esco-labels DIR" adds others.' : ''}`,
  );
}
