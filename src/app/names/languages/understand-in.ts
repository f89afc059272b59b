/** What a name in another language may mean, by the names that a source gives ESCO's occupations in that language. */
import { LRUCache } from 'lru-cache';
import { InvalidOptionError, labelsIn, languageOfLabels, listed, oncePer } from '../../../domain';
import type { CareerGraph, RoleNode, Sliced } from '../../../graph';
import { readingTable } from '../../../network';
import type { Reading } from '../reading';
import { understand } from '../understand';
import { alike, type Label, type LabelIndex, labelIndex, plainName } from './label-index';

/** The language that the names of every classification have. */
export const ENGLISH = 'en';

/** Languages whose names a graph keeps an index of: a few megabytes each. */
const INDEXES_KEPT = 4;

const kept = oncePer((_: CareerGraph) => new LRUCache<string, LabelIndex>({ max: INDEXES_KEPT }));

/** The code of a language as people write it: "DE", "de-AT", "en_GB". @throws {InvalidOptionError} if it is no such code */
export function labelLanguage(language: string): string {
  const code = /^([a-z]{2})(?:[-_][a-z0-9]+)*$/.exec(language.trim().toLowerCase())?.[1];
  if (code !== undefined) return code;
  throw new InvalidOptionError('language', `"${language}" is no code of a language. Give two letters: "de".`);
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
  const found = alike(index, text);
  const same = new Set(found.filter(({ label }) => plainName(label.name) === asked));
  const preferredFirst = [...same].sort((a, b) => Number(b.label.isPreferred) - Number(a.label.isPreferred));
  for (const each of [...preferredFirst, ...found]) {
    const { label } = each;
    const role = job[label.role]!;
    if (readings.has(role)) continue;
    const certainty = !same.has(each) ? 'GUESS' : label.isPreferred ? 'EXACT' : same.size === 1 ? 'LIKELY' : 'GUESS';
    readings.set(role, { node: graph.roles[role] as RoleNode, certainty, by: label.name });
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

function* indexFor(graph: CareerGraph, language: string): Sliced<LabelIndex> {
  const known = kept(graph).get(language);
  if (known !== undefined) return known;
  const labels: Label[] = [];
  for (const [id, ...names] of labelsIn(textIn(graph, language))) {
    const node = graph.find(id);
    if (node?.kind !== 'Role') continue;
    for (const [place, name] of names.entries()) labels.push({ role: node.index, name, isPreferred: place === 0 });
  }
  yield;
  const index = yield* labelIndex(labels);
  kept(graph).set(language, index);
  return index;
}

function textIn(graph: CareerGraph, language: string): string {
  const text = textsOf(graph).get(language);
  if (text !== undefined) return text;
  const known = languagesOf(graph);
  throw new InvalidOptionError(
    'language',
    `No source has names in "${language}". Languages here: ${listed(known)}.${known.length === 1 ? ' "career-atlas import esco-labels DIR" adds others.' : ''}`,
  );
}
