import { atOnce, type Sliced } from '../graph';
import type { ProximityGraph } from './proximity-graph';

/** An undirected graph in compressed sparse rows; each edge is in the rows of both its ends. */
export interface WeightedGraph {
  readonly nodeCount: number;
  /** Neighbours of v are the places `head[v]` up to `head[v + 1]`. */
  readonly head: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** Per node: weights of its edges and, in an aggregate, twice those inside it. */
  readonly strength: Float64Array;
  /** The sum of all strengths. */
  readonly total: number;
}

/** Edges, and nodes, that are looked at before other work may run. */
const EDGES_A_STEP = 16_384;
const NODES_A_STEP = 512;

/** Both directions of a list of edges; neighbours in the order of the list. */
export function weightedGraph(edges: ProximityGraph): WeightedGraph {
  return atOnce(weightedInSlices(edges));
}

/** The same in slices. */
export function* weightedInSlices({ nodeCount, x, y, weight: weights }: ProximityGraph): Sliced<WeightedGraph> {
  const head = new Int32Array(nodeCount + 1);
  const strength = new Float64Array(nodeCount);
  const count = (end: number, value: number) => {
    head[end + 1] = head[end + 1]! + 1;
    strength[end] = strength[end]! + value;
  };
  for (let i = 0; i < x.length; i++) {
    if (i % EDGES_A_STEP === 0) yield;
    count(x[i]!, weights[i]!);
    count(y[i]!, weights[i]!);
  }
  for (let v = 0; v < nodeCount; v++) head[v + 1] = head[v + 1]! + head[v]!;
  const next = head.slice();
  const target = new Int32Array(2 * x.length);
  const weight = new Float64Array(2 * x.length);
  const put = (from: number, to: number, value: number) => {
    const place = next[from]!;
    next[from] = place + 1;
    target[place] = to;
    weight[place] = value;
  };
  for (let i = 0; i < x.length; i++) {
    if (i % EDGES_A_STEP === 0) yield;
    put(x[i]!, y[i]!, weights[i]!);
    put(y[i]!, x[i]!, weights[i]!);
  }
  return { nodeCount, head, target, weight, strength, total: sum(strength) };
}

/**
 * The graph whose nodes are groups of nodes, joined by the sum of the edges between them.
 *
 * @param group - per node, a number from 0 up to `groupCount`, none empty
 */
export function* aggregated(graph: WeightedGraph, group: Int32Array, groupCount: number): Sliced<WeightedGraph> {
  const members = membersOf(group, groupCount);
  const strength = new Float64Array(groupCount);
  const head = new Int32Array(groupCount + 1);
  const target: number[] = [];
  const weight: number[] = [];
  const between = new Float64Array(groupCount);
  let looked = 0;
  for (let own = 0; own < groupCount; own++) {
    const touched: number[] = [];
    for (let i = members.head[own]!; i < members.head[own + 1]!; i++) {
      if (++looked % NODES_A_STEP === 0) yield;
      const v = members.member[i]!;
      strength[own] = strength[own]! + graph.strength[v]!;
      for (let place = graph.head[v]!; place < graph.head[v + 1]!; place++) {
        const other = group[graph.target[place]!]!;
        if (other === own) continue;
        if (between[other] === 0) touched.push(other);
        between[other] = between[other]! + graph.weight[place]!;
      }
    }
    for (const other of touched) {
      target.push(other);
      weight.push(between[other]!);
      between[other] = 0;
    }
    head[own + 1] = target.length;
  }
  yield;
  return {
    nodeCount: groupCount,
    head,
    target: Int32Array.from(target),
    weight: Float64Array.from(weight),
    strength,
    total: graph.total,
  };
}

/** Members of group g are the places `head[g]` up to `head[g + 1]`, ascending. */
export interface Members {
  readonly head: Int32Array;
  readonly member: Int32Array;
}

/** The members of each group; -1 stands for no group. */
export function membersOf(
  group: Int32Array,
  groupCount: number,
): { readonly head: Int32Array; readonly member: Int32Array } {
  const head = new Int32Array(groupCount + 1);
  for (const each of group) if (each >= 0) head[each + 1] = head[each + 1]! + 1;
  for (let g = 0; g < groupCount; g++) head[g + 1] = head[g + 1]! + head[g]!;
  const next = head.slice();
  const member = new Int32Array(head[groupCount]!);
  group.forEach((each, v) => {
    if (each < 0) return;
    const place = next[each]!;
    next[each] = place + 1;
    member[place] = v;
  });
  return { head, member };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
