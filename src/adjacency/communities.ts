/**
 * Communities of competencies: groups that roles need together more than with others. They come from modularity in the
 * graph of nearest neighbours. Each is connected and has its most typical members.
 */
import { randomNumbers } from '../domain';
import type { PairOptions } from './adjacency';
import { leiden } from './leiden';
import { adjustedRandIndex, modularityInSlices } from './partition-quality';
import { proximityGraph } from './proximity-graph';
import type { SkillMatrix } from './skill-matrix';
import { membersOf, type WeightedGraph, weightedInSlices } from './weighted-graph';

export interface CommunityOptions extends PairOptions {
  /** Number of nearest neighbours that each competency is joined with; 1 or more, default 10. */
  readonly neighbours?: number | undefined;
  /** A higher value makes smaller communities; > 0, default 1. */
  readonly resolution?: number | undefined;
  /** The same seed gives the same answer; an integer, default 1. */
  readonly seed?: number | undefined;
}

/** Defaults of the options. */
export const COMMUNITY_DEFAULTS = Object.freeze({
  neighbours: 10,
  resolution: 1,
  seed: 1,
  /**
   * The least lift of a pair. With less, what everybody needs would lie between all things. Estimate: on the seeds the
   * partition is most stable from here on.
   */
  minLift: 1.5,
  /** Other seeds that stability is measured with. */
  stabilityRuns: 4,
});

/** A partition of the competencies of a matrix; numbers are those of the matrix. */
export interface SkillPartition {
  readonly matrix: SkillMatrix;
  readonly graph: WeightedGraph;
  /** Per competency: its community, numbered by size; -1 if it has no neighbour. */
  readonly community: Int32Array;
  readonly count: number;
  readonly modularity: number;
  readonly resolution: number;
  readonly seed: number;
}

/** The communities of a matrix, as a process in steps. */
export function* findCommunities(matrix: SkillMatrix, options: CommunityOptions = {}): Generator<void, SkillPartition> {
  const { minLift = COMMUNITY_DEFAULTS.minLift, neighbours = COMMUNITY_DEFAULTS.neighbours } = options;
  const { resolution = COMMUNITY_DEFAULTS.resolution, seed = COMMUNITY_DEFAULTS.seed } = options;
  const edges = yield* proximityGraph(matrix, { ...options, minLift, perCompetency: neighbours });
  yield;
  const graph = yield* weightedInSlices(edges);
  yield;
  const found = yield* leiden(graph, { random: randomNumbers(seed), resolution });
  const community = found.map((each, v) => (graph.head[v] === graph.head[v + 1] ? -1 : each));
  const quality = yield* modularityInSlices(graph, found, resolution);
  return {
    matrix,
    graph,
    community,
    count: community.reduce((most, each) => Math.max(most, each), -1) + 1,
    modularity: quality,
    resolution,
    seed,
  };
}

/**
 * How much of a partition other seeds find again: the mean adjusted Rand index with the partitions of the next `runs`
 * seeds, over the competencies that are in a community; 1 if there are none. A process in steps.
 */
export function* stabilityOf(
  { graph, community, seed, resolution }: SkillPartition,
  runs: number = COMMUNITY_DEFAULTS.stabilityRuns,
): Generator<void, number> {
  let sum = 0;
  const inOne = Int32Array.from(community.keys()).filter((v) => community[v]! >= 0);
  const own = inOne.map((v) => community[v]!);
  for (let run = 1; run <= runs; run++) {
    const other = yield* leiden(graph, { random: randomNumbers(seed + run), resolution });
    sum += adjustedRandIndex(
      own,
      inOne.map((v) => other[v]!),
    );
  }
  return sum / runs;
}

/** A member of a community, and how typical it is. */
export interface TypicalSkill {
  /** Number in the matrix. */
  readonly competency: number;
  /**
   * 0..1: the strength of its ties inside the community, relative to the most strongly tied member, times the share of
   * its ties that stay inside.
   */
  readonly typicality: number;
}

/** Nodes that are looked at before other work may run. */
const NODES_A_STEP = 512;

/** The members of each community, most typical first, ties by number; in slices. O(n log n + m). */
export function* typicalMembers(partition: SkillPartition): Generator<void, readonly (readonly TypicalSkill[])[]> {
  const { graph, community, count } = partition;
  const { head, member } = membersOf(community, count);
  const within = (v: number): number => {
    let sum = 0;
    for (let i = graph.head[v]!; i < graph.head[v + 1]!; i++) {
      if (community[graph.target[i]!] === community[v]) sum += graph.weight[i]!;
    }
    return sum;
  };
  const typical: TypicalSkill[][] = [];
  for (let c = 0; c < count; c++) {
    const members: { readonly v: number; readonly inside: number }[] = [];
    for (const v of member.subarray(head[c]!, head[c + 1]!)) {
      if (members.length % NODES_A_STEP === 0) yield;
      members.push({ v, inside: within(v) });
    }
    const most = members.reduce((found, { inside }) => Math.max(found, inside), 0);
    typical.push(
      members
        .map(({ v, inside }) => ({ competency: v, typicality: (inside / most) * (inside / graph.strength[v]!) }))
        .sort((a, b) => b.typicality - a.typicality || a.competency - b.competency),
    );
  }
  return typical;
}

/** For each community: the share of the weight of its members' ties that stays inside, 0..1; in slices. */
export function* cohesionOf({ graph, community, count }: SkillPartition): Generator<void, Float64Array> {
  const inside = new Float64Array(count);
  const all = new Float64Array(count);
  for (const [v, c] of community.entries()) {
    if (v % NODES_A_STEP === 0) yield;
    if (c < 0) continue;
    all[c] = all[c]! + graph.strength[v]!;
    for (let i = graph.head[v]!; i < graph.head[v + 1]!; i++) {
      if (community[graph.target[i]!] === c) inside[c] = inside[c]! + graph.weight[i]!;
    }
  }
  return inside.map((sum, c) => sum / all[c]!);
}
