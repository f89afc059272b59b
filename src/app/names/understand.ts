/**
 * What a name means that a person typed: a ranked list with how sure it is. Titles come before other titles, the usual before the
 * special. Steps, of which the first that finds anything counts: the text as it stands; without context ("at a bank", "4 years
 * in"); with words joined or parted; with typing mistakes put right; a name inside the text; words in common; names that begin so.
 */
import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, type NodeKind, oncePer, remembered, SCHEMES } from '../../domain';
import {
  type CareerGraph,
  type GraphNode,
  isNameWord,
  kindsOf,
  nameWords,
  nodeName,
  type ReferenceKind,
  type RoleNode,
} from '../../graph';
import { readingTable } from '../../network';
import { calledSo, isNoOccupation } from './candidates';
import { completed, isOfTitle } from './completions';
import { clearerOf, formerOf, type ShorterName, withoutContext } from './context';
import { type Found, inForms, isOtherwiseClear, named } from './forms';
import { nearEqual } from './near-equal';
import type { Candidate, Certainty, Reading } from './reading';
import { twoNames } from './two-jobs';
import { putRight } from './typing-mistakes';
import { pointsOf } from './usual';
import { exactFirst, oursFirst } from './what-comes-first';
import { byTechnology } from './with-technology';
import { closestInside, type WordSearch, withWordsOf, wordSearch } from './words-in-common';

/** How many of the shorter names are tried with typing mistakes. */
const MOST_MISTYPED = 4;

/** Words of a text that are looked for in names. */
const MOST_WORDS = 8;

/** How many names a graph remembers the readings of: a name is asked for again and again. A few hundred bytes each. */
const NAMES_KEPT = 2_000;
/** Longer texts are not remembered. Characters. */
const LONGEST_KEPT = 100;

const keptReadings = oncePer((_: CareerGraph) => new LRUCache<string, readonly Reading[]>({ max: NAMES_KEPT }));

/** What a name may mean, best first; empty if nothing sensible. @param kind - what it should name */
export function readingsOf(graph: CareerGraph, kind: ReferenceKind, text: string): readonly Reading[] {
  const read = () => readingsBy(graph, kind, text, wordSearch(graph, kindsOf(kind)));
  return text.length > LONGEST_KEPT ? read() : remembered(keptReadings(graph), `${kind} ${text}`, read);
}

function readingsBy(graph: CareerGraph, kind: ReferenceKind, text: string, search: WordSearch): readonly Reading[] {
  const node = graph.find(text);
  if (node !== null && kindsOf(kind).includes(node.kind)) {
    return [{ node, by: text, certainty: 'EXACT', isAmbiguous: false }];
  }
  const ofTwo = kind === 'Role' ? ofTwoJobs(graph, text, search) : null;
  if (ofTwo !== null) return ofTwo;
  const readings = firstReadings(graph, kind, text, search, () => true);
  if (readings.length > 0 || kind !== 'Role') return readings;
  const former = formerOf(text);
  if (former === null) return [];
  return firstReadings(graph, kind, former, search, () => true).map((reading) => ({
    ...reading,
    certainty: lessSure(reading.certainty, 'LIKELY'),
  }));
}

/** The readings of the first of two jobs in one line, with the second behind the likeliest; null if the text is the name of one, or of none. */
function ofTwoJobs(graph: CareerGraph, text: string, search: WordSearch): readonly Reading[] | null {
  const two = twoNames(text);
  if (two === null || calledSo(graph, ['Role'], text).length > 0) return null;
  const called = calledSo(graph, ['Role'], two.first).some(({ node }) => node.kind === 'Role');
  const [first, ...others] = called ? firstReadings(graph, 'Role', two.first, search, () => true) : [];
  const [second] =
    first === undefined ? [] : firstReadings(graph, 'Role', two.second, search, ({ mayMisread }) => !mayMisread);
  if (first === undefined || second === undefined || otherJobs(graph, [first, second]).length < 2) return null;
  const both = [first, second].map((each) => ({ ...each, certainty: 'GUESS', isAmbiguous: true }) as const);
  return [
    ...both,
    ...others.filter(({ node }) => node !== second.node).map((each) => ({ ...each, isAmbiguous: false })),
  ];
}

function firstReadings(
  graph: CareerGraph,
  kind: ReferenceKind,
  text: string,
  search: WordSearch,
  isWanted: (step: Step) => boolean,
): readonly Reading[] {
  let poor: { readonly found: Found; readonly most: Certainty } | null = null;
  for (const step of steps(graph, kindsOf(kind), text, search).filter(isWanted)) {
    // Guesses at what was typed are no better than what was found.
    if (poor !== null && step.mayMisread) continue;
    for (const found of step.find()) {
      if (!arePoor(found.candidates)) return ranked(graph, found.candidates, step.most);
      poor ??= { found, most: step.most };
    }
  }
  return poor === null ? [] : ranked(graph, poor.found.candidates, poor.most);
}

/** True if only roles without pay have the name, and none for its title: then a role with pay may still be meant. */
function arePoor(candidates: readonly Candidate[]): boolean {
  return (
    candidates.length > 0 &&
    candidates.every(
      ({ node, ground }) =>
        node.kind === 'Role' && !CLASSIFICATIONS[node.scheme].hasPay && ground !== 'ID' && ground !== 'TITLE',
    )
  );
}

/** The only clear reading of a name, or null; takes a tenth of the time of `readingsOf` where there is none. */
export function clearReadingOf(graph: CareerGraph, kind: ReferenceKind, text: string): Reading | null {
  const best = firstReadings(graph, kind, text, wordSearch(graph, kindsOf(kind)), (step) => step.most !== 'GUESS')[0];
  return best === undefined || best.certainty === 'GUESS' ? null : best;
}

/** The readings without those that are the same job as one before them. */
export function otherJobs<R extends Reading>(graph: CareerGraph, readings: readonly R[]): readonly R[] {
  if (readings.length < 2) return readings;
  const { job } = readingTable(graph);
  const seen = new Set<number>();
  return readings.filter(({ node }) => {
    if (node.kind !== 'Role') return true;
    const isNew = !seen.has(job[node.index]!);
    seen.add(job[node.index]!);
    return isNew;
  });
}

/** As `readingsOf`, filled up with what shares words with the name, each job once, and at most `first`. */
export function understand(graph: CareerGraph, kind: ReferenceKind, text: string, first: number): readonly Reading[] {
  const search = wordSearch(graph, kindsOf(kind));
  const readings = otherJobs(graph, readingsBy(graph, kind, text, search));
  if (readings.length === 0 || readings.length >= first) return readings.slice(0, first);
  const listed = new Set(readings.map(({ node }) => node));
  const more = search(text).flatMap(({ id }): Reading[] => {
    const node = graph.find(id);
    return node === null || listed.has(node)
      ? []
      : [{ node, certainty: 'GUESS', by: nodeName(node), isAmbiguous: false }];
  });
  return otherJobs(graph, [...readings, ...more]).slice(0, first);
}

/** Readings of a text by names that are the same but for spelling, number and the order of words; best first. */
export function namedSo(graph: CareerGraph, kinds: readonly NodeKind[], text: string): readonly Reading[] {
  return ranked(graph, calledSo(graph, kinds, text), 'EXACT');
}

/** What such a match is worth, in points as `pointsOf` gives. Estimate. */
const MATCHED = 6;

interface Step {
  /** Readings of this step are at most so sure. */
  readonly most: Certainty;
  /** True if it takes words for others. */
  readonly mayMisread?: true;
  /** What it finds, closest to the text first. */
  find(): Iterable<Found>;
}

function steps(graph: CareerGraph, kinds: readonly NodeKind[], text: string, search: WordSearch): readonly Step[] {
  const areRoles = kinds.includes('Role');
  if (areRoles && isNoOccupation(text)) return [];
  let shorter: readonly ShorterName[] | null = null;
  const texts = (): readonly ShorterName[] => {
    shorter ??= [
      { name: text, rungs: [], head: areRoles ? clearerOf(text) : null },
      ...(areRoles ? withoutContext(text) : []),
    ];
    if (areRoles) shorter = [...shorter, ...byTechnology(graph, shorter)];
    return shorter;
  };
  const likeliest = () =>
    texts()
      .slice(0, MOST_MISTYPED)
      .map(({ name }) => name);
  const some = (candidates: readonly Candidate[]) => (candidates.length === 0 ? [] : [{ text, candidates }]);
  const plainest = () => {
    const shortest = texts().reduce(
      (a, { name, head }) => (head === null && name.length < a.length && name.includes(' ') ? name : a),
      text,
    );
    return shortest.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  };
  function* inTurn(names: readonly string[]): Generator<Found> {
    for (const name of names) {
      const found = named(graph, kinds, name);
      if (found !== null) yield found;
    }
  }
  const inside: Step = {
    most: 'GUESS',
    find: () =>
      areRoles ? closestInside(graph, kinds, plainest(), search).map((candidates) => ({ text, candidates })) : [],
  };
  const mistyped: Step = { most: 'GUESS', mayMisread: true, find: () => inTurn(putRight(graph, likeliest())) };
  return [
    { most: 'EXACT', find: () => inTurn(areRoles && isOtherwiseClear(graph, kinds, text) ? [] : [text]) },
    { most: 'LIKELY', find: () => inForms(graph, kinds, texts()) },
    // Who types the beginning of a title mistypes nothing.
    { most: 'GUESS', find: () => some(completed(graph, text, search).filter(isOfTitle)) },
    // Words that names have were meant so: a commercial baker is no banker.
    ...(areRoles && areNameWords(graph, plainest()) ? [inside, mistyped] : [mistyped, inside]),
    { most: 'GUESS', mayMisread: true, find: () => some(withWordsOf(graph, kinds, plainest(), search)) },
    { most: 'GUESS', mayMisread: true, find: () => some(completed(graph, text, search)) },
    // At last a word that some name has may be mistyped all the same.
    { most: 'GUESS', mayMisread: true, find: () => inTurn(putRight(graph, likeliest(), true)) },
  ];
}

function areNameWords(graph: CareerGraph, text: string): boolean {
  return nameWords(text).every((word) => isNameWord(graph.text, word));
}

function ranked(graph: CareerGraph, candidates: readonly Candidate[], most: Certainty): readonly Reading[] {
  const points = new Map(
    candidates.map((each) => [each, pointsOf(graph, each) + (isTitledElsewhere(each, candidates) ? MATCHED : 0)]),
  );
  const byPoints = [...candidates].sort((a, b) => points.get(b)! - points.get(a)! || (a.node.id < b.node.id ? -1 : 1));
  const sureness = (each: Candidate) => certaintyOf(each, byPoints);
  // A title that only a part of the text is, or another form of it, is a guess itself.
  const sorted = oursFirst(graph, most === 'EXACT' ? exactFirst(graph, byPoints, sureness) : byPoints);
  const equals = nearEqual(graph, sorted, (each) => points.get(each) ?? pointsOf(graph, each));
  return sorted.map((each, place) => {
    const isAmbiguous = equals.has(each);
    const sure = !isAmbiguous && (place === 0 || isTitled(each)) ? certaintyOf(each, sorted) : 'GUESS';
    return { node: each.node, by: each.by, certainty: lessSure(sure, most), isAmbiguous };
  });
}

function certaintyOf(candidate: Candidate, all: readonly Candidate[]): Certainty {
  switch (candidate.ground) {
    case 'ID':
    case 'TITLE':
      return 'EXACT';
    case 'TITLE_VARIANT':
      return 'LIKELY';
    case 'EVERYDAY':
      return candidate.isOneOfSeveral ? 'GUESS' : 'LIKELY';
    case 'OTHER_TITLE':
    case 'ABBREVIATION':
      return all.some((other) => isRival(candidate, other)) ? 'GUESS' : 'LIKELY';
    case 'WORDS':
      return 'GUESS';
    default:
      return candidate.ground satisfies never;
  }
}

/**
 * True if a role without pay has the very name for its title and is published as a match: ESCO's blacksmith tells which O*NET role
 * forges.
 */
function isTitledElsewhere({ node, ground }: Candidate, all: readonly Candidate[]): boolean {
  return (
    // The table has its own order.
    ground !== 'EVERYDAY' &&
    node.kind === 'Role' &&
    all.some(
      (other) =>
        isTitled(other) &&
        other.node.kind === 'Role' &&
        !CLASSIFICATIONS[other.node.scheme].hasPay &&
        isMatched(other.node, node),
    )
  );
}

function isTitled({ ground }: Candidate): boolean {
  return ground === 'ID' || ground === 'TITLE' || ground === 'TITLE_VARIANT';
}

/** True if another node has the name too, and is not the same in another classification. */
function isRival(candidate: Candidate, other: Candidate): boolean {
  if (other === candidate) return false;
  const [node, rival] = [candidate.node, other.node];
  if (node.kind === 'Role' && rival.kind === 'Role') {
    if (CLASSIFICATIONS[node.scheme].hasPay && !CLASSIFICATIONS[rival.scheme].hasPay) return false;
    return !isMatched(node, rival) && !isMatched(rival, node);
  }
  return schemeNumber(rival) <= schemeNumber(node);
}

/** Place among the schemes; the last for what belongs to none. */
function schemeNumber(node: GraphNode): number {
  return 'scheme' in node ? SCHEMES.indexOf(node.scheme) : SCHEMES.length;
}

function isMatched(role: RoleNode, other: RoleNode): boolean {
  return role.schemeMatches.some((match) => match.role === other.index);
}

function lessSure(a: Certainty, b: Certainty): Certainty {
  if (a === 'GUESS' || b === 'GUESS') return 'GUESS';
  return a === 'LIKELY' || b === 'LIKELY' ? 'LIKELY' : 'EXACT';
}
