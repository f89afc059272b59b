/**
 * Which O*NET occupations an ESCO occupation may be: those that share a name, that a source pairs it with, and those with the most
 * alike words. What speaks for each adds up to points; docs/readings.md says how they were chosen.
 */
import { type CareerGraph, nameWords, type RoleNode, type Sliced } from '../../graph';
import { type ClassTie, classTie, socCodeOf } from './class-ties';
import { type NameTie, type NameTies, tieKey } from './name-ties';
import { isClass, isKind } from './relations';
import { titleParts } from './title-parts';
import type { WordVectors } from './word-likeness';

/** What speaks for reading a role as another. */
export interface Candidate {
  readonly other: number;
  readonly points: number;
  readonly tie: NameTie | null;
  readonly class: ClassTie;
  /** Number of the source that pairs them, -1 if none does; and what it calls its own confidence. */
  readonly published: number;
}

/** What each piece of evidence is worth. Estimates, set by hand with the pairs of the tests that are not held out. */
const POINTS = Object.freeze({
  titles: 10,
  part: 7,
  /** A title of the one is another title of the other; divided by how many roles have it. */
  titleOfOther: 5,
  /** For each other title in common, divided by how many roles have it. */
  others: 1,
  othersMost: 3,
  /** Cosine of their words. */
  words: 14,
  /** Share of the words of the title, by rarity, that the other has too. */
  cover: 3,
  class: Object.freeze({ SAME: 3, NEAR: 0.5, FAR: -3, UNKNOWN: 0 }) satisfies Record<ClassTie, number>,
  /** What the titles call the person is the same word, or another. */
  sameHead: 2,
  otherHead: -1.5,
  /** Who leads others is none of them, unless they have the title. */
  leaderOfThem: -4,
  /** A rest of a class is rarely what is meant. */
  rest: -2.5,
  /** A source pairs them, by how sure it is: 0.9, 0.7, 0.4. */
  published: (confidence: number) => (confidence > 0.8 ? 3 : confidence > 0.5 ? 2 : 0.7),
});

/** How many of the roles with the most alike words are looked at. Estimate. */
const NEAREST = 8;

const REST = /All Other$/;

/** What people are called who lead others. */
const LEADERS: ReadonlySet<string> = new Set([
  'supervisor',
  'foreman',
  'manager',
  'director',
  'executive',
  'administrator',
]);

/** What is worked out once for all. */
export interface Evidence {
  readonly vectors: WordVectors;
  readonly ties: NameTies;
}

/** Calls `each` with every ESCO role and its candidates in O*NET, best first. */
export function* nearestInOnet(
  graph: CareerGraph,
  { vectors, ties }: Evidence,
  each: (role: RoleNode, candidates: readonly Candidate[]) => void,
): Sliced<void> {
  const { roles } = graph;
  const postings = postingsOf(graph, vectors);
  const known = new Map(
    roles.flatMap((role): [number, OnetRole][] => (isClass(role) ? [[role.index, onetRole(role)]] : [])),
  );
  yield;
  const sums = new Float32Array(roles.length);
  const touched = new Int32Array(roles.length);
  for (const role of roles) {
    if (!isKind(role)) continue;
    const others = new Set(ties.of(role.index).filter((other) => known.has(other)));
    const isDecided = [...others].some((other) => isDecisive(graph, role, other, ties, known));
    const count = isDecided ? 0 : addUp(role.index, vectors, postings, sums, touched);
    if (!isDecided) mostAlike(sums, touched, count, others);
    const published = publishedPairs(role, known);
    for (const other of published.keys()) others.add(other);
    const head = headOf(role.title);
    const isLeader = LEADERS.has(head);
    const title = nameWords(role.title).map((word) => vectors.number(word));
    const candidates = [...others].map((other): Candidate => {
      const { code, heads, leads, isRest } = known.get(other)!;
      const tie = ties.between.get(tieKey(graph, role.index, other)) ?? null;
      const tied = classTie(graph, role.iscoGroup, code);
      const pair = published.get(other);
      const points =
        namePoints(tie) +
        (isDecided ? cosineOf(vectors, role.index, other) : sums[other]!) * POINTS.words +
        coverOf(vectors, title, other) * POINTS.cover +
        POINTS.class[tied] +
        (heads.has(head) ? POINTS.sameHead : POINTS.otherHead) +
        (isLeader && !leads && (tie?.firstTitle ?? 0) === 0 ? POINTS.leaderOfThem : 0) +
        (isRest ? POINTS.rest : 0) +
        (pair === undefined ? 0 : POINTS.published(pair.confidence));
      return { other, points, tie, class: tied, published: pair?.source ?? -1 };
    });
    for (let at = 0; at < count; at++) sums[touched[at]!] = 0;
    each(
      role,
      candidates.sort((a, b) => b.points - a.points || a.other - b.other),
    );
    yield;
  }
}

/** True if a role's title settles what it is, so that nobody else need be looked for. */
function isDecisive(
  graph: CareerGraph,
  role: RoleNode,
  other: number,
  { between }: NameTies,
  known: ReadonlyMap<number, OnetRole>,
): boolean {
  const tie = between.get(tieKey(graph, role.index, other))!;
  const isNamed = tie.titles || tie.part || tie.firstTitle === 1 || tie.secondTitle === 1;
  return isNamed && classTie(graph, role.iscoGroup, known.get(other)!.code) === 'SAME';
}

interface OnetRole {
  readonly code: string | null;
  /** What its title calls the people: "manager", "operator". */
  readonly heads: ReadonlySet<string>;
  /** True if they lead others. */
  readonly leads: boolean;
  readonly isRest: boolean;
}

function onetRole(role: RoleNode): OnetRole {
  const heads = new Set(titleParts(role.title).map(headOf));
  return {
    code: socCodeOf(role),
    heads,
    leads: [...heads].some((head) => LEADERS.has(head)),
    isRest: isRest(role),
  };
}

/** True for the rest of a class, such as Engineers, All Other. */
export function isRest({ title }: RoleNode): boolean {
  return REST.test(title);
}

/** The word that says what the person is: "engineer" of "sales engineer", "manager" of "manager of a shop". */
export function headOf(title: string): string {
  const [before = title] = title.split(/ (?:in|of|for|with|on|at) |, | \(|\//);
  return nameWords(before).at(-1) ?? '';
}

function namePoints(tie: NameTie | null): number {
  if (tie === null) return 0;
  const title = tie.titles
    ? POINTS.titles
    : tie.part
      ? POINTS.part
      : POINTS.titleOfOther * Math.max(tie.secondTitle, 2 * Math.min(0.5, tie.firstTitle));
  return title + Math.min(POINTS.othersMost, tie.others * POINTS.others);
}

/** O*NET's roles by word. */
interface Postings {
  readonly head: Int32Array;
  readonly roles: Int32Array;
  readonly weights: Float32Array;
}

function postingsOf({ roles }: CareerGraph, { head, words, weights, rarity }: WordVectors): Postings {
  const heads = new Int32Array(rarity.length + 1);
  const onet = roles.filter(isClass);
  for (const { index } of onet) for (let at = head[index]!; at < head[index + 1]!; at++) heads[words[at]! + 1]!++;
  for (let word = 0; word < rarity.length; word++) heads[word + 1]! += heads[word]!;
  const next = heads.slice();
  const owners = new Int32Array(heads.at(-1)!);
  const shares = new Float32Array(owners.length);
  for (const { index } of onet) {
    for (let at = head[index]!; at < head[index + 1]!; at++) {
      const place = next[words[at]!]!++;
      owners[place] = index;
      shares[place] = weights[at]!;
    }
  }
  return { head: heads, roles: owners, weights: shares };
}

function cosineOf({ head, words, weights }: WordVectors, role: number, other: number): number {
  const own = new Map<number, number>();
  for (let at = head[role]!; at < head[role + 1]!; at++) own.set(words[at]!, weights[at]!);
  let sum = 0;
  for (let at = head[other]!; at < head[other + 1]!; at++) sum += (own.get(words[at]!) ?? 0) * weights[at]!;
  return sum;
}

/** Adds up the cosines of a role with all of O*NET; how many of these roles it touched. */
function addUp(
  role: number,
  vectors: WordVectors,
  postings: Postings,
  sums: Float32Array,
  touched: Int32Array,
): number {
  let count = 0;
  for (let at = vectors.head[role]!; at < vectors.head[role + 1]!; at++) {
    const weight = vectors.weights[at]!;
    if (weight === 0) continue;
    const word = vectors.words[at]!;
    for (let place = postings.head[word]!; place < postings.head[word + 1]!; place++) {
      const other = postings.roles[place]!;
      if (sums[other] === 0) touched[count++] = other;
      sums[other]! += weight * postings.weights[place]!;
    }
  }
  return count;
}

function mostAlike(sums: Float32Array, touched: Int32Array, count: number, others: Set<number>): void {
  const best: number[] = [];
  for (let at = 0; at < count; at++) {
    const other = touched[at]!;
    if (best.length === NEAREST && sums[other]! <= sums[best[NEAREST - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && sums[best[place - 1]!]! < sums[other]!) place--;
    best.splice(place, 0, other);
    if (best.length > NEAREST) best.pop();
  }
  for (const other of best) others.add(other);
}

interface Published {
  readonly confidence: number;
  readonly source: number;
}

/** What other sources than the roles' own pair the role with. */
function publishedPairs({ schemeMatches }: RoleNode, known: ReadonlyMap<number, unknown>): Map<number, Published> {
  const pairs = new Map<number, Published>();
  for (const { role, claim } of schemeMatches) {
    if (role === null || !known.has(role)) continue;
    const { confidence = 1 } = claim.said as { readonly confidence?: number };
    if ((pairs.get(role)?.confidence ?? 0) < confidence) pairs.set(role, { confidence, source: claim.source });
  }
  return pairs;
}

/** The share of the words of a title, by rarity, that another role has too. */
function coverOf({ head, words, rarity }: WordVectors, title: readonly (number | undefined)[], other: number): number {
  const [start, end] = [head[other]!, head[other + 1]!];
  let [shared, all] = [0, 0];
  for (const word of title) {
    if (word === undefined || rarity[word] === 0) continue;
    all += rarity[word]!;
    let at = start;
    while (at < end && words[at] !== word) at++;
    if (at < end) shared += rarity[word]!;
  }
  return all === 0 ? 0 : shared / all;
}
