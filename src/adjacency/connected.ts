import { atOnce, type Sliced } from '../graph';
import type { WeightedGraph } from './weighted-graph';

/** Nodes that are looked at before other work may run. */
const NODES_A_STEP = 512;

/**
 * The communities, with each connected part as a community of its own. Numbered by size (largest first), then by
 * smallest member. O(n log n + m).
 */
export function splitDisconnected(graph: WeightedGraph, community: Int32Array): Int32Array {
  return atOnce(splitInSlices(graph, community));
}

/** The same in slices. */
export function* splitInSlices(graph: WeightedGraph, community: Int32Array): Sliced<Int32Array> {
  let looked = 0;
  const { nodeCount, head, target } = graph;
  const part = new Int32Array(nodeCount).fill(-1);
  const parts: { readonly first: number; size: number }[] = [];
  const open: number[] = [];
  for (let first = 0; first < nodeCount; first++) {
    if (part[first] !== -1) continue;
    const own = parts.length;
    parts.push({ first, size: 0 });
    part[first] = own;
    open.push(first);
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      if (++looked % NODES_A_STEP === 0) yield;
      parts[own]!.size++;
      for (let i = head[v]!; i < head[v + 1]!; i++) {
        const u = target[i]!;
        if (part[u] !== -1 || community[u] !== community[v]) continue;
        part[u] = own;
        open.push(u);
      }
    }
  }
  const order = [...parts.keys()].sort((a, b) => parts[b]!.size - parts[a]!.size || parts[a]!.first - parts[b]!.first);
  const rank = new Int32Array(parts.length);
  order.forEach((each, place) => {
    rank[each] = place;
  });
  return part.map((each) => rank[each]!);
}
