/** Nodes that a name means in one of its forms: as it stands, in other words, with words joined or parted, on another rung. */
import { CLASSIFICATIONS, type NodeKind } from '../../domain';
import { type CareerGraph, nameWords } from '../../graph';
import { calledSo, isKnown, isNoOccupation, titled } from './candidates';
import { clearerOf, headOf, type ShorterName } from './context';
import { everydayNames } from './everyday-names';
import { inOtherWords } from './other-words';
import type { Candidate, Ground } from './reading';
import { rungsOf } from './rungs';
import { joinedAndParted } from './typing-mistakes';
import { isVague } from './vague-words';

/** What a name means; without candidates if it is no occupation. */
export interface Found {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** What names mean in their forms, the closest name first and of each the closest form. */
export function* inForms(
  graph: CareerGraph,
  kinds: readonly NodeKind[],
  names: Iterable<ShorterName>,
): Generator<Found> {
  for (const shorter of names) {
    for (const found of formsOf(graph, kinds, shorter.name)) {
      if (!isPlausible(graph, kinds, shorter, found)) continue;
      yield { text: found.text, candidates: onRung(graph, found.candidates, shorter.rungs) };
    }
  }
}

/** What the name means as it stands; null if nothing. */
export function named(graph: CareerGraph, kinds: readonly NodeKind[], name: string): Found | null {
  if (kinds.includes('Role') && isNoOccupation(name)) return { text: name, candidates: [] };
  const candidates = telling(calledSo(graph, kinds, name), name);
  // What the table knows and no source has is refused rather than taken for something else.
  if (candidates.length === 0 && !(kinds.includes('Role') && isKnown(name))) return null;
  return { text: name, candidates };
}

/**
 * True if the name is one only by words that stand in another order around "in" or "for", or by what people say before it ("local"),
 * and is clear without them.
 */
export function isOtherwiseClear(graph: CareerGraph, kinds: readonly NodeKind[], name: string): boolean {
  const head = clearerOf(name);
  if (head === null) return false;
  const candidates = calledSo(graph, kinds, name);
  // A title as its source writes it is always meant.
  if (candidates.some(({ ground }) => ground === 'ID' || ground === 'TITLE')) return false;
  return candidates.length > 0 && !isPlausible(graph, kinds, { name, rungs: [], head }, { text: name, candidates });
}

function* formsOf(graph: CareerGraph, kinds: readonly NodeKind[], name: string): Generator<Found> {
  const itself = named(graph, kinds, name);
  if (itself !== null) yield itself;
  const others = kinds.includes('Role') && headOf(name) === null ? inOtherWords(name) : [];
  const candidates = namedByAny(graph, kinds, others);
  if (candidates.length > 0) yield { text: name, candidates };
  for (const each of [name, ...others])
    for (const text of joinedAndParted(graph, each)) {
      const found = named(graph, kinds, text);
      if (found !== null) yield found;
    }
}

/** What any of the names means, each node by its best name; later names are worth less. */
export function namedByAny(
  graph: CareerGraph,
  kinds: readonly NodeKind[],
  names: readonly string[],
): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  names.forEach((name, at) => {
    for (const candidate of telling(calledSo(graph, kinds, name), name))
      if (!best.has(candidate.node.id)) best.set(candidate.node.id, { ...candidate, place: candidate.place + at });
  });
  return [...best.values()];
}

const STRONG: ReadonlySet<Ground> = new Set<Ground>(['ID', 'TITLE', 'TITLE_VARIANT', 'EVERYDAY']);

/**
 * True unless a place makes another role of one that is clear without it: a data analyst in health care is a data analyst. One word
 * ("cook") and vague ones ("assistant manager") take their meaning from the place.
 */
function isPlausible(
  graph: CareerGraph,
  kinds: readonly NodeKind[],
  { head }: ShorterName,
  { candidates }: Found,
): boolean {
  if (head === null || candidates.length === 0 || areStrong(candidates)) return true;
  const words = nameWords(head);
  return words.length < 2 || words.every(isVague) || !areStrong(calledSo(graph, kinds, head));
}

/** The candidates, but for a name of vague words ("tech") only those that have it for their title. */
function telling(candidates: readonly Candidate[], name: string): readonly Candidate[] {
  return nameWords(name).every(isVague) ? candidates.filter(({ ground }) => STRONG.has(ground)) : candidates;
}

/** True if a role whose pay is known has the name for its title, or the table has it. */
function areStrong(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ node, ground }) => STRONG.has(ground) && (node.kind !== 'Role' || CLASSIFICATIONS[node.scheme].hasPay),
  );
}

/** The role on a rung that another everyday name of the same entry has: a staff SWE is a staff software engineer. */
function ofTheLadder(graph: CareerGraph, candidates: readonly Candidate[], rung: string): readonly Candidate[] {
  const first = candidates.find(({ ground }) => ground === 'EVERYDAY');
  if (first === undefined) return [];
  const names = everydayNames().meaningOf(first.asked)?.names ?? [];
  const role = names.map((name) => titled(graph, `${rung} ${name}`)).find((each) => each !== null);
  return role === undefined || role === null ? [] : [{ ...first, node: role, isOnRung: true }];
}

/** The candidates, before them our roles on the rung that was asked for, if there are any. */
function onRung(graph: CareerGraph, candidates: readonly Candidate[], words: readonly string[]): readonly Candidate[] {
  for (const rung of rungsOf(words)) {
    const there = candidates.flatMap((candidate): Candidate[] => {
      const { node } = candidate;
      if (node.kind !== 'Role' || !CLASSIFICATIONS[node.scheme].isOurs) return [];
      const title = node.title.replace(/^(?:Staff|Associate|Junior) /, '');
      const other = titled(graph, `${rung} ${title}`);
      return other === null ? [] : [{ ...candidate, node: other, isOnRung: true }];
    });
    if (there.length === 0) there.push(...ofTheLadder(graph, candidates, rung));
    if (there.length > 0) return [...new Map([...candidates, ...there].map((each) => [each.node.id, each])).values()];
  }
  return candidates;
}
