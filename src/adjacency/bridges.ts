/**
 * Competencies that bridge communities, and how central each is.
 *
 * Betweenness: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25(2),
 * 2001, doi:10.1080/0022250X.2001.9990249, over steps of one edge, whatever its weight, O(n m). With more than
 * `mostPivots` competencies, or ties than can be followed from all, only some are drawn as sources and the sums are scaled up: U. Brandes, C. Pich,
 * "Centrality estimation in large networks", International Journal of Bifurcation and Chaos 17(7), 2007,
 * doi:10.1142/S0218127407018403.
 * Participation: R. Guimera, L. A. N. Amaral, "Functional cartography of complex metabolic networks", Nature 433, 2005,
 * doi:10.1038/nature03288, over the weights of ties.
 * PageRank: L. Page, S. Brin, R. Motwani, T. Winograd, Stanford InfoLab 1999-66, 1999, over weights, damping 0.85.
 */
import { randomNumbers } from '../domain';
import type { SkillPartition } from './communities';
import type { WeightedGraph } from './weighted-graph';

/** Defaults of the options, and when the iteration of PageRank ends. */
const BRIDGE_DEFAULTS = Object.freeze({
  mostPivots: 1_000,
  /** Ties that are followed from all pivots together, twice each: a second or two. With more ties there are fewer pivots. */
  mostFollowed: 250_000_000,
  leastPivots: 64,
  damping: 0.85,
  tolerance: 1e-10,
  mostIterations: 200,
});

/** Per competency of the matrix; 0 for those without a neighbour. */
export interface Centralities {
  /** Share of the shortest paths between two others that lead through it, 0..1. */
  readonly betweenness: Float64Array;
  /**
   * 1 minus the sum of squares of the shares of its ties by community: 0 if all are in one, near 1 if spread evenly
   * over many.
   */
  readonly participation: Float64Array;
  /** Sum of the weights of its ties. */
  readonly strength: Float64Array;
  /** Number of ties. */
  readonly degree: Int32Array;
  /** Sums to 1. */
  readonly pageRank: Float64Array;
  /** Number of sources from which paths were followed, and whether these were all. */
  readonly pivots: number;
  readonly exact: boolean;
}

/** How central the competencies of a partition are, and how they bridge its communities; a process in steps. */
export function* centralitiesOf(
  { graph, community, seed }: SkillPartition,
  mostPivots: number = pivotsFor(graph),
): Generator<void, Centralities> {
  const joined = Int32Array.from(community.keys()).filter((v) => community[v]! >= 0);
  const pivots = drawn(joined, mostPivots, randomNumbers(seed));
  return {
    betweenness: yield* betweenness(graph, pivots, joined.length),
    participation: yield* participations(graph, community),
    strength: graph.strength,
    degree: Int32Array.from(community.keys(), (v) => graph.head[v + 1]! - graph.head[v]!),
    pageRank: yield* pageRank(graph, joined),
    pivots: pivots.length,
    exact: pivots.length === joined.length,
  };
}

/** How many competencies paths are followed from, by how many ties that takes. */
function pivotsFor({ target }: WeightedGraph): number {
  const { mostPivots, mostFollowed, leastPivots } = BRIDGE_DEFAULTS;
  return Math.min(mostPivots, Math.max(leastPivots, Math.floor(mostFollowed / Math.max(1, target.length))));
}

/** At most `most` of the numbers, drawn without repetition, ascending. */
function drawn(numbers: Int32Array, most: number, random: () => number): Int32Array {
  if (numbers.length <= most) return numbers;
  const left = numbers.slice();
  for (let i = 0; i < most; i++) {
    const j = i + Math.floor(random() * (left.length - i));
    [left[i], left[j]] = [left[j]!, left[i]!];
  }
  return left.slice(0, most).sort();
}

function* betweenness(graph: WeightedGraph, pivots: Int32Array, count: number): Generator<void, Float64Array> {
  const { nodeCount, head, target } = graph;
  const sums = new Float64Array(nodeCount);
  const distance = new Int32Array(nodeCount).fill(-1);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const order = new Int32Array(nodeCount);
  for (const source of pivots) {
    let end = 0;
    order[end++] = source;
    distance[source] = 0;
    paths[source] = 1;
    for (let first = 0; first < end; first++) {
      if (first % NODES_A_STEP === 0) yield;
      const v = order[first]!;
      for (let i = head[v]!; i < head[v + 1]!; i++) {
        const u = target[i]!;
        if (distance[u] === -1) {
          distance[u] = distance[v]! + 1;
          order[end++] = u;
        }
        if (distance[u] === distance[v]! + 1) paths[u] = paths[u]! + paths[v]!;
      }
    }
    for (let last = end - 1; last > 0; last--) {
      if (last % NODES_A_STEP === 0) yield;
      const u = order[last]!;
      const share = (1 + dependency[u]!) / paths[u]!;
      for (let i = head[u]!; i < head[u + 1]!; i++) {
        const v = target[i]!;
        if (distance[v] === distance[u]! - 1) dependency[v] = dependency[v]! + paths[v]! * share;
      }
      sums[u] = sums[u]! + dependency[u]!;
    }
    for (let i = 0; i < end; i++) {
      const v = order[i]!;
      distance[v] = -1;
      paths[v] = 0;
      dependency[v] = 0;
    }
    yield;
  }
  // Each pair is counted from both ends; with pivots, only from their share of the ends.
  const pairs = (count - 1) * (count - 2) * (pivots.length / Math.max(1, count));
  return pairs > 0 ? sums.map((sum) => sum / pairs) : sums;
}

function* participations(graph: WeightedGraph, community: Int32Array): Generator<void, Float64Array> {
  const all = new Float64Array(community.length);
  for (let v = 0; v < all.length; v++) {
    if (v % NODES_A_STEP === 0) yield;
    all[v] = participation(graph, community, v);
  }
  return all;
}

function participation(graph: WeightedGraph, community: Int32Array, v: number): number {
  const { head, target, weight, strength } = graph;
  if (strength[v] === 0) return 0;
  const shares = new Map<number, number>();
  for (let i = head[v]!; i < head[v + 1]!; i++) {
    const c = community[target[i]!]!;
    shares.set(c, (shares.get(c) ?? 0) + weight[i]! / strength[v]!);
  }
  let left = 1;
  for (const share of shares.values()) left -= share ** 2;
  return Math.max(0, left);
}

/** Nodes that are looked at before other work may run. */
const NODES_A_STEP = 128;

/** Only over nodes with neighbours, so no rank is lost at dead ends. */
function* pageRank(graph: WeightedGraph, joined: Int32Array): Generator<void, Float64Array> {
  const { nodeCount, head, target, weight, strength } = graph;
  const { damping, tolerance, mostIterations } = BRIDGE_DEFAULTS;
  let rank = new Float64Array(nodeCount);
  for (const v of joined) rank[v] = 1 / joined.length;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const next = new Float64Array(nodeCount);
    let change = 0;
    let looked = 0;
    for (const v of joined) {
      if (++looked % NODES_A_STEP === 0) yield;
      let sum = 0;
      for (let i = head[v]!; i < head[v + 1]!; i++) sum += (rank[target[i]!]! * weight[i]!) / strength[target[i]!]!;
      next[v] = (1 - damping) / joined.length + damping * sum;
      change += Math.abs(next[v]! - rank[v]!);
    }
    rank = next;
    yield;
    if (change < tolerance) break;
  }
  return rank;
}
