/**
 * How good and how fast communities are, on the seeds, on public data and on a planted graph of 10,000 nodes, beside graphology's
 * Louvain and, where Python with igraph is at hand (PYTHON names the interpreter), igraph's Leiden on the same graphs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { centralitiesOf, findCommunities, type SkillMatrix, skillMatrix, stabilityOf } from '../src/adjacency';
import { leiden } from '../src/adjacency/leiden';
import { modularity } from '../src/adjacency/partition-quality';
import type { ProximityGraph } from '../src/adjacency/proximity-graph';
import { type WeightedGraph, weightedGraph } from '../src/adjacency/weighted-graph';
import { randomNumbers } from '../src/domain';
import { atOnce, buildCareerGraph, type CareerGraph } from '../src/graph';
import { readEsco, readSeeds } from '../src/importers';
import { inMs, quantile, table, writeResults } from './harness';
import { onetGraph } from './onet-graph';
import { PUBLIC_DATA_DIR } from './public-data';

const SEEDS = 8;

interface World {
  readonly name: string;
  readonly edges: ProximityGraph;
  /** Null for a graph that comes from no matrix. */
  readonly matrix: SkillMatrix | null;
}

/** Measures, and writes bench/results/communities.md. */
export async function run(): Promise<void> {
  const worlds = [...(await realWorlds()), planted()];
  const peers = igraphLeiden(worlds);
  const rows = worlds.map((world, place) => rowOf(world, peers?.[place] ?? null));
  const note =
    `Modularity is the mean over ${SEEDS} seeds, times are medians of as many runs in milliseconds. Graphs of real data join each\n` +
    'competency with its ten nearest by proximity, pairs met at least 1.5 times as often as by chance and by three roles or more;\n' +
    'the planted graph has 100 groups of 100 nodes. "Found" counts from the list of edges to the partition; graphology’s time is\n' +
    'that of building its graph and of its Louvain. igraph’s is that of `community_leiden(n_iterations=-1)` alone, in C.';
  const header = [
    'graph',
    'nodes',
    'edges',
    'modularity',
    'found ms',
    'graphology Louvain',
    'ms',
    'igraph Leiden',
    'ms',
    'ours / Leiden',
  ];
  const more = table(
    ['graph', 'from matrix to communities ms', 'longest step ms', 'stability (ARI)', 'bridges ms'],
    worlds.flatMap(mapRow),
  );
  writeResults(
    'communities',
    `${note}\n\n${table(header, rows)}\n\n${more}${peers === null ? '\n\nigraph was not at hand.' : ''}`,
  );
}

async function realWorlds(): Promise<World[]> {
  const contents = await readSeeds(join(__dirname, '..', 'seeds'));
  const facts = {
    revision: 1,
    nodes: contents.flatMap((each) => [each.source, ...each.nodes]),
    links: contents.flatMap((each) => each.links),
  };
  const worlds = [worldOf('seeds', buildCareerGraph(facts, '2026-01-01T00:00:00Z'), 3)];
  const onet = await onetGraph();
  if (onet !== null) worlds.push(worldOf('O*NET, needs', onet, 3), worldOf('O*NET, all that is asked for', onet, 1));
  const esco = join(PUBLIC_DATA_DIR, 'esco-1.2.0');
  if (existsSync(esco)) {
    const { source, nodes, links } = await readEsco(esco, [], { progress: () => {} });
    worlds.push(
      worldOf('ESCO', buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-01-01T00:00:00Z'), 3),
    );
  }
  return worlds;
}

function worldOf(name: string, graph: CareerGraph, importance: number): World {
  const matrix = skillMatrix(graph, { importance });
  return { name, matrix, edges: edgesOf(atOnce(findCommunities(matrix)).graph) };
}

/** Each edge once, nodes without a neighbour left out: the peers don't know what to do with them. */
function edgesOf({ nodeCount, head, target, weight }: WeightedGraph): ProximityGraph {
  const number = new Map<number, number>();
  for (let v = 0; v < nodeCount; v++) if (head[v] !== head[v + 1]) number.set(v, number.size);
  const x: number[] = [];
  const y: number[] = [];
  const weights: number[] = [];
  for (let v = 0; v < nodeCount; v++) {
    for (let i = head[v]!; i < head[v + 1]!; i++) {
      if (target[i]! < v) continue;
      x.push(number.get(v)!);
      y.push(number.get(target[i]!)!);
      weights.push(weight[i]!);
    }
  }
  return { nodeCount: number.size, x: Int32Array.from(x), y: Int32Array.from(y), weight: Float64Array.from(weights) };
}

function planted(): World {
  const random = randomNumbers(3);
  const [nodes, groups] = [10_000, 100];
  const weights = new Map<number, number>();
  for (let v = 0; v < nodes; v++) {
    for (let i = 0; i < 10; i++) {
      const u =
        random() < 0.7 ? Math.floor((random() * nodes) / groups) * groups + (v % groups) : Math.floor(random() * nodes);
      if (u !== v) weights.set(Math.min(u, v) * nodes + Math.max(u, v), 0.1 + 0.9 * random());
    }
  }
  const keys = [...weights.keys()].sort((a, b) => a - b);
  const edges = {
    nodeCount: nodes,
    x: Int32Array.from(keys, (key) => Math.floor(key / nodes)),
    y: Int32Array.from(keys, (key) => key % nodes),
    weight: Float64Array.from(keys, (key) => weights.get(key)!),
  };
  return { name: 'planted', edges, matrix: null };
}

interface Found {
  readonly modularity: readonly number[];
  readonly ms: readonly number[];
}

function overSeeds(once: (seed: number) => number): Found {
  once(0);
  const modularity: number[] = [];
  const ms: number[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const start = performance.now();
    modularity.push(once(seed));
    ms.push(performance.now() - start);
  }
  return { modularity, ms };
}

function rowOf({ name, edges }: World, peer: Found | null): string[] {
  let measured = 0;
  const ours = overSeeds((seed) => {
    const graph = weightedGraph(edges);
    const community = atOnce(leiden(graph, { random: randomNumbers(seed) }));
    const start = performance.now();
    const found = modularity(graph, community);
    measured += performance.now() - start;
    return found;
  });
  const theirs = overSeeds((seed) => {
    const graph = new Graph({ type: 'undirected', multi: false });
    for (let v = 0; v < edges.nodeCount; v++) graph.addNode(v);
    edges.x.forEach((v, i) => {
      graph.addEdge(v, edges.y[i], { weight: edges.weight[i] });
    });
    return louvain.detailed(graph, { rng: randomNumbers(seed) }).modularity;
  });
  const oursMs = ours.ms.map((ms) => ms - measured / (SEEDS + 1));
  return [
    name,
    `${edges.nodeCount}`,
    `${edges.x.length}`,
    mean(ours.modularity).toFixed(4),
    inMs(median(oursMs)),
    mean(theirs.modularity).toFixed(4),
    inMs(median(theirs.ms)),
    peer === null ? '' : mean(peer.modularity).toFixed(4),
    peer === null ? '' : inMs(median(peer.ms)),
    peer === null ? '' : (mean(ours.modularity) / mean(peer.modularity)).toFixed(4),
  ];
}

function mapRow({ name, matrix }: World): string[][] {
  if (matrix === null) return [];
  let longest = 0;
  const ms = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const steps = findCommunities(matrix);
    for (let last = start, done: boolean | undefined = false; done !== true; last = performance.now()) {
      done = steps.next().done;
      longest = Math.max(longest, performance.now() - last);
    }
    return performance.now() - start;
  });
  const partition = atOnce(findCommunities(matrix));
  const start = performance.now();
  const { exact, pivots } = atOnce(centralitiesOf(partition));
  const bridges = `${inMs(performance.now() - start)} (${exact ? 'exact' : `${pivots} sources`})`;
  return [[name, inMs(median(ms)), inMs(longest), atOnce(stabilityOf(partition)).toFixed(3), bridges]];
}

/** Per world, or null where there is no Python with igraph. */
function igraphLeiden(worlds: readonly World[]): Found[] | null {
  const python = process.env.PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import igraph'], { stdio: 'ignore' }).status !== 0) {
    console.log('No Python with igraph (PYTHON, python3): its columns are left out.');
    return null;
  }
  const input = worlds
    .map(({ edges: { nodeCount, x, y, weight } }) =>
      JSON.stringify({ nodes: nodeCount, x: [...x], y: [...y], weight: [...weight], seeds: SEEDS }),
    )
    .join('\n');
  const { stdout, status, stderr } = spawnSync(python, [join(__dirname, 'rivals', 'leiden.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Found);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
