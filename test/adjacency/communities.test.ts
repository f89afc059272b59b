import fc from 'fast-check';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import modularityOf from 'graphology-metrics/graph/modularity';
import { findCommunities, skillMatrix, stabilityOf, typicalMembers } from '../../src/adjacency';
import { splitDisconnected } from '../../src/adjacency/connected';
import { leiden } from '../../src/adjacency/leiden';
import { adjustedRandIndex, modularity } from '../../src/adjacency/partition-quality';
import type { ProximityGraph } from '../../src/adjacency/proximity-graph';
import { type WeightedGraph, weightedGraph } from '../../src/adjacency/weighted-graph';
import { randomNumbers } from '../../src/domain';
import { atOnce, type CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { edgeList, plantedGroups, randomGraphs } from './random-graphs';

/** The same graph for graphology. */
function graphologyOf({ nodeCount, x, y, weight }: ProximityGraph): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (let v = 0; v < nodeCount; v++) graph.addNode(v);
  x.forEach((a, i) => {
    graph.addEdge(a, y[i], { weight: weight[i] });
  });
  return graph;
}

/** Modularity by its definition: over all pairs of nodes. */
function naiveModularity(
  { nodeCount, x, y, weight }: ProximityGraph,
  community: ArrayLike<number>,
  resolution: number,
) {
  const a = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  x.forEach((v, i) => {
    a[v]![y[i]!] = weight[i]!;
    a[y[i]!]![v] = weight[i]!;
  });
  const k = a.map((row) => row.reduce((sum, each) => sum + each, 0));
  const total = k.reduce((sum, each) => sum + each, 0);
  let quality = 0;
  for (let v = 0; v < nodeCount; v++) {
    for (let u = 0; u < nodeCount; u++) {
      if (community[v] === community[u]) quality += a[v]![u]! - (resolution * k[v]! * k[u]!) / total;
    }
  }
  return total === 0 ? 0 : quality / total;
}

/** The adjusted Rand index over all pairs of things. */
function naiveRand(a: readonly number[], b: readonly number[]): number {
  let [both, onlyA, onlyB, neither] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = i + 1; j < a.length; j++) {
      if (a[i] === a[j] && b[i] === b[j]) both++;
      else if (a[i] === a[j]) onlyA++;
      else if (b[i] === b[j]) onlyB++;
      else neither++;
    }
  }
  const below = (both + onlyA) * (onlyA + neither) + (both + onlyB) * (onlyB + neither);
  return below === 0 ? 1 : (2 * (both * neither - onlyA * onlyB)) / below;
}

/** All partitions of 0 up to `count`, as the community of each. */
function* partitions(count: number, head: readonly number[] = []): Generator<readonly number[]> {
  if (head.length === count) yield head;
  else for (let c = 0; c <= Math.max(-1, ...head) + 1; c++) yield* partitions(count, [...head, c]);
}

function isConnected(graph: WeightedGraph, community: Int32Array): boolean {
  return new Set(splitDisconnected(graph, community)).size === new Set(community).size;
}

const found = (graph: WeightedGraph, seed: number, resolution = 1) =>
  atOnce(leiden(graph, { random: randomNumbers(seed), resolution }));

describe('measures of a partition', () => {
  const cases = randomGraphs(9).chain((edges) =>
    fc.record({
      edges: fc.constant(edges),
      community: fc.array(fc.nat(3), { minLength: edges.nodeCount, maxLength: edges.nodeCount }),
      resolution: fc.constantFrom(0.5, 1, 2),
    }),
  );

  test('modularity is what its definition says, and what graphology says', () => {
    fc.assert(
      fc.property(cases, ({ edges, community, resolution }) => {
        const ours = modularity(weightedGraph(edges), Int32Array.from(community), resolution);
        expect(ours).toBeCloseTo(naiveModularity(edges, community, resolution), 10);
        if (edges.x.length === 0) return;
        const graph = graphologyOf(edges);
        graph.forEachNode((v) => {
          graph.setNodeAttribute(v, 'community', community[Number(v)]);
        });
        expect(ours).toBeCloseTo(modularityOf(graph, { resolution }), 10);
      }),
    );
  });

  test('the adjusted Rand index is what a count of all pairs says', () => {
    const pairs = fc.integer({ min: 0, max: 12 }).chain((length) => {
      const labels = fc.array(fc.nat(3), { minLength: length, maxLength: length });
      return fc.tuple(labels, labels);
    });
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(adjustedRandIndex(a, b)).toBeCloseTo(naiveRand(a, b), 10);
        expect(
          adjustedRandIndex(
            a,
            a.map((each) => 7 - each),
          ),
        ).toBe(1);
      }),
    );
  });
});

describe('communities', () => {
  test.each([
    ['nothing', edgeList(0, []), []],
    ['one node', edgeList(1, []), [0]],
    ['nodes without ties', edgeList(3, []), [0, 1, 2]],
    ['one tie', edgeList(3, [[0, 2, 1]]), [0, 1, 0]],
    [
      'two triangles',
      edgeList(6, [
        [0, 1, 1],
        [1, 2, 1],
        [0, 2, 1],
        [3, 4, 1],
        [4, 5, 1],
        [3, 5, 1],
        [2, 3, 0.5],
      ]),
      [0, 0, 0, 1, 1, 1],
    ],
  ] as const)('of %s', (_, edges, expected) => {
    expect([...found(weightedGraph(edges as ProximityGraph), 1)]).toEqual(expected);
  });

  test('are connected, numbered by size, and the same for the same seed', () => {
    fc.assert(
      fc.property(randomGraphs(30), fc.nat(1000), fc.constantFrom(0.5, 1, 2), (edges, seed, resolution) => {
        const graph = weightedGraph(edges);
        const community = found(graph, seed, resolution);
        expect(isConnected(graph, community)).toBe(true);
        expect(found(graph, seed, resolution)).toEqual(community);
        const sizes = new Map<number, number>();
        for (const c of community) sizes.set(c, (sizes.get(c) ?? 0) + 1);
        const ordered = [...sizes.keys()].sort((a, b) => a - b).map((c) => sizes.get(c)!);
        expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
      }),
    );
  });

  test('no single move of a competency would raise modularity', () => {
    fc.assert(
      fc.property(randomGraphs(12), fc.nat(1000), (edges, seed) => {
        const graph = weightedGraph(edges);
        const community = found(graph, seed);
        const best = modularity(graph, community);
        for (let v = 0; v < graph.nodeCount; v++) {
          for (const c of new Set([...community, graph.nodeCount])) {
            const moved = Int32Array.from(community);
            moved[v] = c;
            expect(modularity(graph, moved)).toBeLessThanOrEqual(best + 1e-9);
          }
        }
      }),
    );
  });

  test('are the best of all partitions on most small graphs, and near it on the others', () => {
    let [ours, best, exact, count] = [0, 0, 0, 0];
    fc.assert(
      fc.property(randomGraphs(7), (edges) => {
        const graph = weightedGraph(edges);
        const most = Math.max(
          ...[...partitions(graph.nodeCount)].map((each) => modularity(graph, Int32Array.from(each))),
        );
        const mine = modularity(graph, found(graph, 1));
        expect(mine).toBeGreaterThanOrEqual(most - 0.15);
        ours += mine;
        best += most;
        exact += mine > most - 1e-9 ? 1 : 0;
        count++;
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(ours).toBeGreaterThanOrEqual(0.97 * best);
    expect(exact / count).toBeGreaterThan(0.85);
  });

  test.each([1, 2, 3])('find planted groups again, and are no worse than graphology’s Louvain (seed %i)', (seed) => {
    const { edges, group } = plantedGroups(20, 25, randomNumbers(seed));
    const graph = weightedGraph(edges);
    const community = found(graph, seed);
    expect(adjustedRandIndex(community, group)).toBeGreaterThan(0.98);
    const peer = louvain.detailed(graphologyOf(edges), { rng: randomNumbers(seed) });
    expect(modularity(graph, community)).toBeGreaterThanOrEqual(peer.modularity - 1e-9);
  });
});

describe('communities of the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test('are steady across seeds, connected, and better than graphology’s Louvain on the same graph', () => {
    const partition = atOnce(findCommunities(skillMatrix(graph)));
    expect(atOnce(stabilityOf(partition))).toBeGreaterThan(0.8);
    const singles = partition.community.map((c, v) => (c < 0 ? partition.count + v : c));
    expect(isConnected(partition.graph, singles)).toBe(true);
    const peer = new Graph({ type: 'undirected' });
    const { head, target, weight, nodeCount } = partition.graph;
    for (let v = 0; v < nodeCount; v++) if (head[v] !== head[v + 1]) peer.addNode(v);
    for (let v = 0; v < nodeCount; v++) {
      for (let i = head[v]!; i < head[v + 1]!; i++)
        if (target[i]! > v) peer.addEdge(v, target[i], { weight: weight[i] });
    }
    const theirs = louvain.detailed(peer, { rng: randomNumbers(1) }).modularity;
    expect(partition.modularity).toBeGreaterThanOrEqual(theirs);
  });

  test.each([
    ['Kubernetes', 'Linux', 'Infrastructure as code'],
    ['Figma', 'Prototyping', 'Interaction design'],
    ['Auditing', 'US GAAP', 'Month-end close'],
    ['Paid search', 'Web analytics', 'Campaign management'],
    ['Machine learning', 'Data pipelines', 'Data modelling'],
    ['Employment law', 'Compensation and benefits', 'Employee relations'],
    ['Product roadmapping', 'User stories', 'Product discovery'],
  ])('%s, %s and %s are together', (...names) => {
    const partition = atOnce(findCommunities(skillMatrix(graph)));
    const { numberOf } = partition.matrix;
    const community = (name: string) =>
      partition.community[numberOf[graph.find(graph.names.resolve('Competency', name)!)!.index as number]!];
    expect(community(names[0]!)).toBeGreaterThanOrEqual(0);
    expect(new Set(names.map(community)).size).toBe(1);
  });

  test('typicality is between 0 and 1, falls within each community, and covers all that are joined', () => {
    const partition = atOnce(findCommunities(skillMatrix(graph)));
    const members = atOnce(typicalMembers(partition));
    expect(members.flat().length).toBe(partition.community.filter((c) => c >= 0).length);
    for (const [c, typical] of members.entries()) {
      const scores = typical.map((each) => each.typicality);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(Math.min(...scores)).toBeGreaterThan(0);
      expect(Math.max(...scores)).toBeLessThanOrEqual(1 + 1e-12);
      for (const { competency } of typical) expect(partition.community[competency]).toBe(c);
    }
  });
});
