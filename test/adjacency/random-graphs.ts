import fc from 'fast-check';
import type { ProximityGraph } from '../../src/adjacency/proximity-graph';

/** Small weighted graphs, often in several pieces, with nodes without neighbours, as lists of edges. */
export function randomGraphs(mostNodes: number): fc.Arbitrary<ProximityGraph> {
  return fc.integer({ min: 1, max: mostNodes }).chain((nodeCount) => {
    const node = fc.nat(nodeCount - 1);
    const edge = fc.tuple(node, node, fc.constantFrom(0.25, 0.5, 0.75, 1));
    return fc.array(edge, { maxLength: 3 * nodeCount }).map((edges) => edgeList(nodeCount, edges));
  });
}

/** A list of edges, each once, loops left out. */
export function edgeList(nodeCount: number, edges: readonly (readonly [number, number, number])[]): ProximityGraph {
  const weights = new Map<number, number>();
  for (const [a, b, weight] of edges) {
    if (a !== b) weights.set(Math.min(a, b) * nodeCount + Math.max(a, b), weight);
  }
  const keys = [...weights.keys()].sort((a, b) => a - b);
  return {
    nodeCount,
    x: Int32Array.from(keys, (key) => Math.floor(key / nodeCount)),
    y: Int32Array.from(keys, (key) => key % nodeCount),
    weight: Float64Array.from(keys, (key) => weights.get(key)!),
  };
}

/** Groups of equal size, `within` ties of weight 1 inside for each node and few of weight 0.3 between. */
export function plantedGroups(
  groups: number,
  size: number,
  random: () => number,
  within = 6,
): { readonly edges: ProximityGraph; readonly group: Int32Array } {
  const count = groups * size;
  const any = (limit: number) => Math.floor(random() * limit);
  const edges: [number, number, number][] = [];
  for (let v = 0; v < count; v++) {
    for (let i = 0; i < within; i++) edges.push([v, Math.floor(v / size) * size + any(size), 1]);
    if (random() < 0.5) edges.push([v, any(count), 0.3]);
  }
  return { edges: edgeList(count, edges), group: Int32Array.from({ length: count }, (_, v) => Math.floor(v / size)) };
}
