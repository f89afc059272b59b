/** How likely the moves of a table are. */
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import { type LikelihoodBasis, likelihoodBasis } from './likelihoods';
import { basisOf, type MoveTable } from './move-table';

/**
 * By move: the share of the people leaving its job who take it, 0..1; NaN if unknown. What a source states of the two jobs counts as
 * given.
 *
 * @param said - by progression of the graph; the same array as long as the values are the same
 */
export function likelihoodsOf(table: MoveTable, said: Float64Array): Float64Array {
  return table.joined === undefined ? said : joinedWith(said)(table);
}

const joinedWith = oncePer((said: Float64Array) =>
  oncePer((table: MoveTable) =>
    Float64Array.from(table.likelihood, (judged, move) =>
      basisOf(table, move) === 'STATED' ? said[table.joined!.progression[move]!]! : judged,
    ),
  ),
);

/** What the likelihood of a move rests on; null if it is unknown. */
export function moveLikelihoodBasis(graph: CareerGraph, table: MoveTable, move: number): LikelihoodBasis | null {
  if (basisOf(table, move) === 'STATED') return likelihoodBasis(graph, table.joined?.progression[move] ?? move);
  if (Number.isNaN(table.likelihood[move])) return null;
  const [from, to] = [graph.roles[table.source[move]!]!, graph.roles[table.target[move]!]!];
  const { likelihoods } = CLASSIFICATIONS[from.scheme];
  // The model knows O*NET's roles alone: what it says of ours is said of those that they are read as.
  return likelihoods === 'MODEL' && to.scheme !== from.scheme ? 'READING' : likelihoods;
}
