/**
 * Communities of a weighted graph by modularity; each is connected.
 *
 * Source: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
 * Scientific Reports 9:5233, 2019, doi:10.1038/s41598-019-41695-z; modularity with a resolution after J. Reichardt, S.
 * Bornholdt, Physical Review E 74:016110, 2006, doi:10.1103/PhysRevE.74.016110. Departures: in the refinement a node
 * joins the best of the well-connected groups, not a random one. What is disconnected at the end is split, which only
 * raises modularity, so the guarantee does not depend on the last move.
 *
 * Expected O(m log n) per round, with a handful of rounds; space O(n + m).
 */
import { splitInSlices } from './connected';
import { modularityInSlices } from './partition-quality';
import { aggregated, type WeightedGraph } from './weighted-graph';

export interface LeidenOptions {
  /** Random numbers from 0 up to 1, for the order in which nodes are visited. */
  readonly random: () => number;
  /** A higher value makes smaller communities; default 1. */
  readonly resolution?: number | undefined;
}

/** Default of the option, and the limits of the process. */
const LEIDEN_DEFAULTS = Object.freeze({
  resolution: 1,
  /** Stop after this many rounds in a row without a gain, and after the total below in any case. */
  patience: 2,
  mostRounds: 20,
  /** Nodes visited between two steps of the process. */
  nodesPerStep: 128,
});

/** A gain up to this is none: sums in another order differ by as much. */
const LEAST_GAIN = 1e-12;

/**
 * The community of each node, numbered by size (largest first), then by smallest member. A node without neighbours is a
 * community of its own. A process in steps, so that you can run it in slices.
 */
export function* leiden(graph: WeightedGraph, options: LeidenOptions): Generator<void, Int32Array> {
  const { random, resolution = LEIDEN_DEFAULTS.resolution } = options;
  let community: Int32Array = Int32Array.from({ length: graph.nodeCount }, (_, v) => v);
  let idle = 0;
  for (let round = 0; round < LEIDEN_DEFAULTS.mostRounds && idle < LEIDEN_DEFAULTS.patience; round++) {
    const next = yield* splitInSlices(graph, yield* oneRound(graph, community, resolution, random));
    const before = yield* modularityInSlices(graph, community, resolution);
    const gain = (yield* modularityInSlices(graph, next, resolution)) - before;
    idle = gain > LEAST_GAIN ? 0 : idle + 1;
    if (gain > LEAST_GAIN || round === 0) community = next;
  }
  return community;
}

/** Moves nodes, then groups of nodes, then groups of groups, as long as groups can join. */
function* oneRound(
  graph: WeightedGraph,
  start: Int32Array,
  resolution: number,
  random: () => number,
): Generator<void, Int32Array> {
  let level = graph;
  let community = Int32Array.from(start);
  /** Per node of the graph, its node of the level. */
  let place = Int32Array.from({ length: graph.nodeCount }, (_, v) => v);
  for (;;) {
    yield* moveNodes(level, community, resolution, random);
    const { group, groupCount } = yield* refined(level, community, resolution, random);
    if (groupCount === level.nodeCount) return place.map((v) => community[v]!);
    const above = new Int32Array(groupCount);
    for (let v = 0; v < level.nodeCount; v++) above[group[v]!] = community[v]!;
    place = place.map((v) => group[v]!);
    level = yield* aggregated(level, group, groupCount);
    community = above;
    yield;
  }
}

/** Weights from one node to groups of nodes, refilled for each node. */
class GroupWeights {
  readonly touched: Int32Array;
  count = 0;
  private readonly weight: Float64Array;

  constructor(groupCount: number) {
    this.touched = new Int32Array(groupCount);
    this.weight = new Float64Array(groupCount);
  }

  add(group: number, weight: number): void {
    if (this.weight[group] === 0) this.touched[this.count++] = group;
    this.weight[group] = this.weight[group]! + weight;
  }

  to(group: number): number {
    return this.weight[group]!;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.weight[this.touched[i]!] = 0;
    this.count = 0;
  }
}

/**
 * Moves each node to where it gains most, and again the neighbours of moved nodes, until no node gains. Changes
 * `community`.
 */
function* moveNodes(
  { nodeCount, head, target, weight, strength, total }: WeightedGraph,
  community: Int32Array,
  resolution: number,
  random: () => number,
): Generator<void, void> {
  const sums = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    sums[community[v]!] = sums[community[v]!]! + strength[v]!;
    sizes[community[v]!] = sizes[community[v]!]! + 1;
  }
  const empty: number[] = [];
  for (let c = nodeCount - 1; c >= 0; c--) if (sizes[c] === 0) empty.push(c);
  const queue = shuffled(nodeCount, random);
  const waits = new Uint8Array(nodeCount).fill(1);
  const weights = new GroupWeights(nodeCount);
  let done = 0;
  for (let first = 0, waiting = nodeCount; waiting > 0; first = (first + 1) % nodeCount, waiting--) {
    if (++done % LEIDEN_DEFAULTS.nodesPerStep === 0) yield;
    const v = queue[first]!;
    const own = community[v]!;
    waits[v] = 0;
    for (let i = head[v]!; i < head[v + 1]!; i++) weights.add(community[target[i]!]!, weight[i]!);
    sums[own] = sums[own]! - strength[v]!;
    const expected = total === 0 ? 0 : (resolution * strength[v]!) / total;
    let best = own;
    let most = weights.to(own) - expected * sums[own]!;
    for (let i = 0; i < weights.count; i++) {
      const other = weights.touched[i]!;
      const gain = weights.to(other) - expected * sums[other]!;
      if (gain > most + LEAST_GAIN) [best, most] = [other, gain];
    }
    if (most < -LEAST_GAIN && sizes[own]! > 1) best = empty.at(-1)!;
    weights.clear();
    sums[best] = sums[best]! + strength[v]!;
    if (best === own) continue;
    if (sizes[best] === 0) empty.pop();
    sizes[best] = sizes[best]! + 1;
    sizes[own] = sizes[own]! - 1;
    if (sizes[own] === 0) empty.push(own);
    community[v] = best;
    for (let i = head[v]!; i < head[v + 1]!; i++) {
      const u = target[i]!;
      if (waits[u] === 1 || community[u] === best) continue;
      waits[u] = 1;
      queue[(first + waiting) % nodeCount] = u;
      waiting++;
    }
  }
}

/** Groups within the communities, each connected, joined from single nodes that are well connected to the rest. */
function* refined(
  { nodeCount, head, target, weight, strength, total }: WeightedGraph,
  community: Int32Array,
  resolution: number,
  random: () => number,
): Generator<void, { readonly group: Int32Array; readonly groupCount: number }> {
  const sums = new Float64Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) sums[community[v]!] = sums[community[v]!]! + strength[v]!;
  const group = Int32Array.from({ length: nodeCount }, (_, v) => v);
  const sizes = new Int32Array(nodeCount).fill(1);
  const groupSums = Float64Array.from(strength);
  /** Per group, the weight to the rest of its community. */
  const outward = new Float64Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    if (v % LEIDEN_DEFAULTS.nodesPerStep === 0) yield;
    for (let i = head[v]!; i < head[v + 1]!; i++) {
      if (community[target[i]!] === community[v]) outward[v] = outward[v]! + weight[i]!;
    }
  }
  const isWellConnected = (g: number, all: number): boolean =>
    outward[g]! >= (resolution * groupSums[g]! * (all - groupSums[g]!)) / total - LEAST_GAIN;
  const weights = new GroupWeights(nodeCount);
  let done = 0;
  for (const v of shuffled(nodeCount, random)) {
    if (++done % LEIDEN_DEFAULTS.nodesPerStep === 0) yield;
    const all = sums[community[v]!]!;
    if (sizes[v] !== 1 || group[v] !== v || !isWellConnected(v, all)) continue;
    for (let i = head[v]!; i < head[v + 1]!; i++) {
      const u = target[i]!;
      if (community[u] === community[v] && u !== v) weights.add(group[u]!, weight[i]!);
    }
    let best = v;
    let most = LEAST_GAIN;
    for (let i = 0; i < weights.count; i++) {
      const other = weights.touched[i]!;
      const gain = weights.to(other) - (resolution * strength[v]! * groupSums[other]!) / total;
      if (gain > most && isWellConnected(other, all)) [best, most] = [other, gain];
    }
    if (best !== v) {
      group[v] = best;
      sizes[v] = 0;
      sizes[best] = sizes[best]! + 1;
      groupSums[best] = groupSums[best]! + strength[v]!;
      outward[best] = outward[best]! + outward[v]! - 2 * weights.to(best);
    }
    weights.clear();
  }
  return numberedAnew(group);
}

function numberedAnew(group: Int32Array): { readonly group: Int32Array; readonly groupCount: number } {
  const numbers = new Map<number, number>();
  const anew = group.map((each) => {
    const known = numbers.get(each);
    if (known !== undefined) return known;
    numbers.set(each, numbers.size);
    return numbers.size - 1;
  });
  return { group: anew, groupCount: numbers.size };
}

/** Numbers from 0 up to `count` in random order (R. Durstenfeld, "Algorithm 235", CACM 7, 1964). */
function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, v) => v);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
