/** How good a partition is, and how similar to another one. */
import { atOnce, type Sliced } from '../graph';
import type { WeightedGraph } from './weighted-graph';

/** Nodes that are looked at before other work may run. */
const NODES_A_STEP = 1_024;

/**
 * Modularity: the share of weight inside communities minus the expected share, -1/2..1; 0 for a graph without edges.
 *
 * Source: M. E. J. Newman, "Modularity and community structure in networks", PNAS 103(23), 2006,
 * doi:10.1073/pnas.0601602103. O(n + m).
 */
export function modularity(graph: WeightedGraph, community: Int32Array, resolution = 1): number {
  return atOnce(modularityInSlices(graph, community, resolution));
}

/** The same in slices. */
export function* modularityInSlices(graph: WeightedGraph, community: Int32Array, resolution: number): Sliced<number> {
  const { nodeCount, head, target, weight, strength, total } = graph;
  if (total === 0) return 0;
  const sums = new Float64Array(community.reduce((most, each) => Math.max(most, each), 0) + 1);
  let inside = 0;
  for (let v = 0; v < nodeCount; v++) {
    if (v % NODES_A_STEP === 0) yield;
    sums[community[v]!] = sums[community[v]!]! + strength[v]!;
    for (let i = head[v]!; i < head[v + 1]!; i++) if (community[target[i]!] === community[v]) inside += weight[i]!;
  }
  return inside / total - resolution * sums.reduce((sum, each) => sum + (each / total) ** 2, 0);
}

/**
 * The adjusted Rand index of two partitions of the same things: 1 if they are the same, about 0 if they agree no more than
 * by chance, down to -1/2.
 *
 * Source: L. Hubert, P. Arabie, "Comparing partitions", Journal of Classification 2, 1985, doi:10.1007/BF01908075. O(n).
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const both = new Map<string, number>();
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  for (let i = 0; i < a.length; i++) {
    const pair = `${a[i]} ${b[i]}`;
    both.set(pair, (both.get(pair) ?? 0) + 1);
    ofA.set(a[i]!, (ofA.get(a[i]!) ?? 0) + 1);
    ofB.set(b[i]!, (ofB.get(b[i]!) ?? 0) + 1);
  }
  const together = pairsIn(both.values());
  const [inA, inB] = [pairsIn(ofA.values()), pairsIn(ofB.values())];
  const all = (a.length * (a.length - 1)) / 2;
  const expected = all === 0 ? 0 : (inA * inB) / all;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
