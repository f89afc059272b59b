import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { centralitiesOf, type SkillPartition } from '../../src/adjacency';
import { leiden } from '../../src/adjacency/leiden';
import type { ProximityGraph } from '../../src/adjacency/proximity-graph';
import { weightedGraph } from '../../src/adjacency/weighted-graph';
import { randomNumbers } from '../../src/domain';
import { atOnce } from '../../src/graph';
import { edgeList, plantedGroups, randomGraphs } from './random-graphs';

function partitionOf(edges: ProximityGraph): SkillPartition {
  const graph = weightedGraph(edges);
  const found = atOnce(leiden(graph, { random: randomNumbers(1) }));
  const community = found.map((c, v) => (graph.head[v] === graph.head[v + 1] ? -1 : c));
  return { graph, community, seed: 1 } as unknown as SkillPartition;
}

/** Without the nodes that have no neighbour, as centralities are meant. */
function graphologyOf({ x, y, weight }: ProximityGraph): Graph {
  const graph = new Graph({ type: 'undirected' });
  x.forEach((a, i) => {
    graph.mergeNode(a);
    graph.mergeNode(y[i]);
    graph.addEdge(a, y[i], { weight: weight[i] });
  });
  return graph;
}

const of = (edges: ProximityGraph, mostPivots?: number) => atOnce(centralitiesOf(partitionOf(edges), mostPivots));

describe('centralities', () => {
  test('of nothing and of a single tie are zero but for PageRank', () => {
    expect(of(edgeList(0, [])).betweenness).toHaveLength(0);
    const { betweenness, participation, degree, pageRank } = of(edgeList(3, [[0, 2, 1]]));
    expect([...betweenness]).toEqual([0, 0, 0]);
    expect([...participation]).toEqual([0, 0, 0]);
    expect([...degree]).toEqual([1, 0, 1]);
    expect([...pageRank].map((rank) => rank.toFixed(6))).toEqual(['0.500000', '0.000000', '0.500000']);
  });

  test('the middle of a chain lies on every path between its ends', () => {
    expect([
      ...of(
        edgeList(3, [
          [0, 1, 1],
          [1, 2, 1],
        ]),
      ).betweenness,
    ]).toEqual([0, 1, 0]);
  });

  test('betweenness and PageRank are what graphology says', () => {
    fc.assert(
      fc.property(randomGraphs(14), (edges) => {
        const ours = of(edges);
        const graph = graphologyOf(edges);
        if (graph.order < 3) return;
        const between = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
        const ranks = pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-12, maxIterations: 1000 });
        graph.forEachNode((v) => {
          expect(ours.betweenness[Number(v)]).toBeCloseTo(between[v]!, 9);
          expect(ours.pageRank[Number(v)]).toBeCloseTo(ranks[v]!, 7);
        });
      }),
    );
  });

  test('participation is what its formula says over all ties', () => {
    fc.assert(
      fc.property(randomGraphs(14), (edges) => {
        const partition = partitionOf(edges);
        const { participation, strength } = atOnce(centralitiesOf(partition));
        for (let v = 0; v < edges.nodeCount; v++) {
          const to = new Map<number, number>();
          edges.x.forEach((a, i) => {
            const b = edges.y[i]!;
            if (a !== v && b !== v) return;
            const c = partition.community[a === v ? b : a]!;
            to.set(c, (to.get(c) ?? 0) + edges.weight[i]!);
          });
          const all = [...to.values()].reduce((sum, each) => sum + each, 0);
          expect(strength[v]).toBeCloseTo(all, 10);
          const squares = [...to.values()].reduce((sum, each) => sum + (each / all) ** 2, 0);
          expect(participation[v]).toBeCloseTo(all === 0 ? 0 : 1 - squares, 10);
        }
      }),
    );
  });

  test('estimated from some sources, betweenness comes near the exact one and says that it is estimated', () => {
    const { edges } = plantedGroups(8, 25, randomNumbers(2));
    const exact = of(edges);
    const estimated = of(edges, 100);
    expect([exact.exact, exact.pivots]).toEqual([true, 200]);
    expect([estimated.exact, estimated.pivots]).toEqual([false, 100]);
    const error = exact.betweenness.reduce((sum, each, v) => sum + Math.abs(each - estimated.betweenness[v]!), 0);
    expect(error / exact.betweenness.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.2);
    expect(of(edges, 100).betweenness).toEqual(estimated.betweenness);
  });
});
