/** What someone who has held roles brings to a role, whatever the classifications of both. */
import { LRUCache } from 'lru-cache';
import { eachCarriedOver } from '../alignment';
import { remembered, type Scheme } from '../domain';
import { type CareerGraph, oncePerFigures } from '../graph';
import { type Levelled, type Profile, withLevels } from '../needs';
import { readingsOf } from './readings/readings';

/**
 * Of the levels that a role asks for, how much someone has who holds what it is a kind of: an electrician is asked for as a marine
 * electrician. Estimate.
 */
const KIND_SHARE = 0.7;

/** How many roles are remembered with what they bring to one classification: a few kilobytes each. */
const MOST_KEPT = 500;

/**
 * As `withLevels` of `needs`, for what role `to` asks. What a role of another classification brings is the highest of
 * - what it asks, as far as competencies of the two classifications meet;
 * - what its readings ask in the classification of `to`: all of the same work and of what it is a kind of. If there are none, the mean
 *   over the kinds of it, for its holder is one of them;
 * - KIND_SHARE of what `to` asks, if that is a kind of it.
 */
export function withLevelsFor<T>(
  graph: CareerGraph,
  profile: Profile,
  held: readonly number[],
  to: number,
  use: (levels: Float32Array) => T,
): T {
  const { scheme } = graph.roles[to]!;
  const abroad = held.filter((role) => graph.roles[role]!.scheme !== scheme);
  if (abroad.length === 0) return withLevels(graph, profile, held, use);
  const brought = abroad.map((role) =>
    remembered(keptOf(graph), `${role} ${scheme}`, () => broughtTo(graph, role, scheme)),
  );
  const isKind = abroad.some((role) => readingsOf(graph, role).some((each) => each.role === to && isNarrower(each)));
  return withLevels(graph, profile, held, use, isKind ? [...brought, asked(graph, to, KIND_SHARE)] : brought);
}

const keptOf = oncePerFigures((_: CareerGraph) => new LRUCache<string, Levelled>({ max: MOST_KEPT }));

function isNarrower({ relation }: { readonly relation: string }): boolean {
  return relation === 'narrowMatch';
}

/** What a role brings to roles of another classification; see `withLevelsFor`. */
export function broughtTo(graph: CareerGraph, role: number, scheme: Scheme): Levelled {
  const levels = new Map<number, number>();
  const raise = (competency: number, level: number): void => {
    if (level > (levels.get(competency) ?? 0)) levels.set(competency, level);
  };
  eachAsked(graph, role, (competency, level) => eachCarriedOver(graph, competency, level, raise));
  const { held, kinds } = readingsIn(graph, role, scheme);
  for (const each of held) eachAsked(graph, each, raise);
  const sums = new Map<number, number>();
  for (const kind of kinds) {
    eachAsked(graph, kind, (competency, level) => sums.set(competency, (sums.get(competency) ?? 0) + level));
  }
  for (const [competency, sum] of sums) raise(competency, sum / kinds.length);
  return levelledOf(levels);
}

interface ReadingsIn {
  /** The same work, and what the role is a kind of. */
  readonly held: readonly number[];
  /** If there are none: the kinds of it, or of the classes that it is a kind of. */
  readonly kinds: readonly number[];
}

function readingsIn(graph: CareerGraph, role: number, scheme: Scheme): ReadingsIn {
  const all = readingsOf(graph, role);
  const isThere = (reading: { readonly role: number }) => graph.roles[reading.role]!.scheme === scheme;
  const held = all.filter((each) => isThere(each) && !isNarrower(each)).map((each) => each.role);
  if (held.length > 0) return { held, kinds: [] };
  const classes = all.filter((each) => !isThere(each) && !isNarrower(each));
  const kinds = [...all, ...classes.flatMap((each) => readingsOf(graph, each.role))].filter(isThere);
  return { held, kinds: [...new Set(kinds.map((each) => each.role))] };
}

function eachAsked(
  { requirements: { head, competency, level } }: CareerGraph,
  role: number,
  visit: (competency: number, level: number) => void,
): void {
  for (let place = head[role]!; place < head[role + 1]!; place++) visit(competency[place]!, level[place]!);
}

function asked(graph: CareerGraph, role: number, share: number): Levelled {
  const levels = new Map<number, number>();
  eachAsked(graph, role, (competency, level) => levels.set(competency, level * share));
  return levelledOf(levels);
}

function levelledOf(levels: ReadonlyMap<number, number>): Levelled {
  return { competency: Int32Array.from(levels.keys()), level: Float32Array.from(levels.values()) };
}
