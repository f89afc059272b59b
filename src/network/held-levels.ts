/** What someone who has held roles brings to a role, whatever the classifications of both. */
import type { CareerGraph } from '../graph';
import { type Profile, withLevels } from '../needs';
import { readingsOf } from './readings/readings';

/**
 * As `withLevels` of `needs`, for what role `to` asks. Whoever held a role of another classification also held what it reads as in
 * that of `to`, if that is the same work or what it is a kind of; and what it asks carries over as far as competencies of the two
 * classifications meet.
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
  const alsoHeld = abroad.flatMap((role) => heldWith(graph, role, to));
  return withLevels(graph, profile, [...held, ...alsoHeld], use, abroad);
}

/** What a role reads as in the classification of `to`: the same work, or what it is a kind of. */
function heldWith(graph: CareerGraph, role: number, to: number): readonly number[] {
  const { scheme } = graph.roles[to]!;
  return readingsOf(graph, role)
    .filter((reading) => reading.relation !== 'narrowMatch' && graph.roles[reading.role]!.scheme === scheme)
    .map((reading) => reading.role);
}
