import { type NeighbourTable, nearestOfAll, type PairOptions } from './adjacency';
import type { SkillMatrix } from './skill-matrix';

/** Undirected weighted edges, each once, by x, then y. Numbers are those of the matrix. */
export interface ProximityGraph {
  readonly nodeCount: number;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** > 0 */
  readonly weight: Float64Array;
}

/**
 * The graph that joins each competency with its nearest ones, and with those that have it among their nearest.
 * Communities and bridges use it; all pairs would be a million edges and hide the groups. A process in steps. The graph
 * of nearest neighbours keeps the clusters of the full one: M. Maier, M. Hein, U. von Luxburg, "Optimal construction of
 * k-nearest-neighbor graphs for identifying noisy clusters", Theoretical Computer Science 410, 2009,
 * doi:10.1016/j.tcs.2009.01.009. Undirected measures only.
 *
 * @param options - `perCompetency` >= 1, default 15
 */
export function* proximityGraph(
  matrix: SkillMatrix,
  options: PairOptions & { readonly perCompetency?: number | undefined } = {},
): Generator<void, ProximityGraph> {
  const { perCompetency = 15 } = options;
  return yield* joined(yield* nearestOfAll(matrix, { ...options, perCompetency }), matrix.competencies.length);
}

function* joined({ head, neighbour, score }: NeighbourTable, nodeCount: number): Generator<void, ProximityGraph> {
  const weights = new Map<number, number>();
  for (let x = 0; x < nodeCount; x++) {
    if (x % 512 === 0) yield;
    for (let i = head[x]!; i < head[x + 1]!; i++) {
      const y = neighbour[i]!;
      if (score[i]! > 0) weights.set(Math.min(x, y) * nodeCount + Math.max(x, y), score[i]!);
    }
  }
  yield;
  const keys = Float64Array.from(weights.keys()).sort();
  yield;
  return {
    nodeCount,
    x: Int32Array.from(keys, (key) => Math.floor(key / nodeCount)),
    y: Int32Array.from(keys, (key) => key % nodeCount),
    weight: Float64Array.from(keys, (key) => weights.get(key)!),
  };
}
