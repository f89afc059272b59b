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

/** Competencies that are looked at, and whose neighbours are put in order, before other work may run. */
const NODES_A_STEP = 256;
const SORTED_A_STEP = 32;

function* joined({ head, neighbour, score }: NeighbourTable, nodeCount: number): Generator<void, ProximityGraph> {
  // By the smaller end, with those edges twice that both ends have among their nearest.
  const start = new Int32Array(nodeCount + 1);
  for (let x = 0; x < nodeCount; x++) {
    if (x % NODES_A_STEP === 0) yield;
    for (let i = head[x]!; i < head[x + 1]!; i++) {
      const first = Math.min(x, neighbour[i]!);
      if (score[i]! > 0) start[first + 1] = start[first + 1]! + 1;
    }
  }
  for (let v = 0; v < nodeCount; v++) start[v + 1] = start[v + 1]! + start[v]!;
  const next = start.slice();
  const other = new Int32Array(start[nodeCount]!);
  const weight = new Float64Array(start[nodeCount]!);
  for (let x = 0; x < nodeCount; x++) {
    if (x % NODES_A_STEP === 0) yield;
    for (let i = head[x]!; i < head[x + 1]!; i++) {
      if (!(score[i]! > 0)) continue;
      const place = next[Math.min(x, neighbour[i]!)]!++;
      other[place] = Math.max(x, neighbour[i]!);
      weight[place] = score[i]!;
    }
  }
  yield;
  const x = new Int32Array(other.length);
  let end = 0;
  for (let v = 0; v < nodeCount; v++) {
    if (v % SORTED_A_STEP === 0) yield;
    const places = Int32Array.from({ length: start[v + 1]! - start[v]! }, (_, i) => start[v]! + i);
    places.sort((a, b) => other[a]! - other[b]!);
    const ends = places.map((place) => other[place]!);
    const weights = Float64Array.from(places, (place) => weight[place]!);
    // What is written lies before what is still to be read.
    for (let i = 0; i < ends.length; i++) {
      if (i > 0 && ends[i] === ends[i - 1]) continue;
      x[end] = v;
      other[end] = ends[i]!;
      weight[end++] = weights[i]!;
    }
  }
  return { nodeCount, x: x.subarray(0, end), y: other.subarray(0, end), weight: weight.subarray(0, end) };
}
