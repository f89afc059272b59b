/**
 * Measures one size of a synthetic world on the embedded path, from writing it to asking for routes:
 * `capacity-process.ts ROLES PROGRESSIONS_A_ROLE FOLDER`; without a folder, the world goes to the graph without a store between. Writes the figures as JSON to stdout, and each step to stderr.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../src/app';
import { snapshotOf } from '../src/app/snapshot/snapshot';
import { prepared } from '../src/app/snapshot/warm-up';
import {
  type ChangeSet,
  type LinkFact,
  linkFact,
  type NodeFact,
  nodeFact,
  randomNumbers,
  SENIORITIES,
} from '../src/domain';
import { decodedGraph, encodedGraph, inTurns, projectCareerGraph } from '../src/graph';
import type { CareerStore, StoredGraph } from '../src/store';
import { timed } from './harness';
import { syntheticGraph } from './synthetic-graph';

const SEED = 7;
const REQUIREMENTS_A_ROLE = 5;
/** Facts in one change set: a checkpoint writes the whole file after each. */
const FACTS_AT_ONCE = 250_000;
const ROUTE_PAIRS = 60;

const SOURCE = nodeFact('Source', 'synthetic', 'source:synthetic', {
  name: 'Synthetic',
  publisher: 'Nobody',
  licence: 'CC0',
  attribution: '',
  release: '1',
  asOf: '2026',
  precedence: 1,
});

/** What was measured of one size; bytes, milliseconds, counts. */
export interface CapacityFigures {
  readonly roles: number;
  readonly progressions: number;
  readonly requirements: number;
  readonly write: number;
  readonly storeFile: number;
  readonly open: number;
  readonly openMemory: number;
  readonly load: number;
  readonly graphMemory: number;
  readonly prepare: number;
  readonly preparedMemory: number;
  readonly startFile: number;
  readonly startFileWrite: number;
  readonly startFileRead: number;
  readonly fileGraphMemory: number;
  readonly edit: number;
  readonly routeMedian: number;
  readonly routeP95: number;
  readonly mostResident: number;
}

async function measure(roleCount: number, each: number, dataDir: string | undefined): Promise<CapacityFigures> {
  const figures: Record<string, number> = { roles: roleCount };
  const step = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    const start = performance.now();
    const result = await work();
    figures[name] = performance.now() - start;
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2);
    console.error(
      `${name}: ${Math.round(figures[name])} ms; resident ${gigabytes(rss)}, heap ${gigabytes(heapUsed)}, buffers ${gigabytes(arrayBuffers)} GB`,
    );
    return result;
  };

  const store = dataDir === undefined ? null : await written(dataDir, () => worldOf(roleCount, each), step);
  if (dataDir !== undefined) figures.storeFile = statSync(join(dataDir, 'graph.grafeo')).size;
  figures.openMemory = process.memoryUsage().rss;
  const before = inUse();
  const project = (stored: StoredGraph) => projectCareerGraph(stored, '2026-01-01T00:00:00.000Z');
  let graph = await step('load', () => store?.read(project) ?? project(streamed(worldOf(roleCount, each))));
  figures.graphMemory = inUse() - before;
  figures.progressions = graph.progressions.count;
  figures.requirements = graph.requirements.count;
  await step('prepare', () => prepared(graph));
  figures.preparedMemory = inUse() - before;
  const bytes = await step('startFileWrite', () => inTurns(encodedGraph(graph)));
  figures.startFile = bytes.length;
  graph = await step('startFileRead', () => decodedGraph(bytes).graph);
  figures.fileGraphMemory = inUse() - before;
  await step('edit', async () => {
    if (store === null) return;
    const putNodes = [nodeFact('Role', 'r0', SOURCE.id, roleProperties(0, 3, 'An outlook.'))];
    await store.apply(changeSet({ putNodes }));
  });
  const snapshot = snapshotOf(graph, false);
  const random = randomNumbers(SEED);
  const pick = () => `role:r${Math.floor(random() * roleCount)}`;
  const pairs = Array.from({ length: ROUTE_PAIRS }, () => ({ from: pick(), to: pick(), budgetMs: 5000 }));
  const { medianMs, p95Ms } = timed(pairs, (input) => void snapshot.routes(input), { warmUps: 1, rounds: 3 });
  figures.routeMedian = medianMs;
  figures.routeP95 = p95Ms;
  await store?.close();
  figures.mostResident = process.resourceUsage().maxRSS * 1024;
  return figures as unknown as CapacityFigures;
}

/** A synthetic world as facts. */
interface World {
  readonly nodes: readonly NodeFact[];
  links(): Generator<LinkFact>;
}

function worldOf(roleCount: number, each: number): World {
  const { progressions, requirements } = syntheticGraph(roleCount, roleCount * each, SEED);
  const random = randomNumbers(SEED);
  const nodes: NodeFact[] = [SOURCE];
  const competencies = requirements.competencyHead.length - 1;
  for (let place = 0; place < roleCount; place++) {
    const level = Math.floor(SENIORITIES.length * random());
    nodes.push(nodeFact('Role', `r${place}`, SOURCE.id, roleProperties(place, level)));
  }
  for (let place = 0; place < competencies; place++) {
    const properties = { name: `Skill ${place}`, alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' } as const;
    nodes.push(nodeFact('Skill', `s${place}`, SOURCE.id, properties));
  }
  return {
    nodes,
    *links() {
      for (let place = 0; place < progressions.count; place++) {
        const [from, to] = [progressions.source[place]!, progressions.target[place]!];
        const typicalYears = Math.round(100 * progressions.typicalYears[place]!) / 100;
        const properties = { move: 'PROMOTION', typicalYears, confidence: 0.7, evidence: 'EDITORIAL' } as const;
        yield linkFact('PROGRESSES_TO', `role:r${from}`, `role:r${to}`, SOURCE.id, properties);
      }
      for (let role = 0; role < roleCount; role++) {
        const first = requirements.head[role]!;
        for (let place = first; place < first + REQUIREMENTS_A_ROLE; place++) {
          const to = `skill:s${requirements.competency[place]}`;
          yield linkFact('REQUIRES', `role:r${role}`, to, SOURCE.id, { importance: 4, evidence: 'EDITORIAL' });
        }
      }
    },
  };
}

type Step = <T>(name: string, work: () => Promise<T> | T) => Promise<T>;

/** The open store of a folder, with the world in it. */
async function written(dataDir: string, world: () => World, step: Step): Promise<CareerStore> {
  const store = await openStore({ dataDir, neo4j: null });
  if ((await store.revision()) > 0) return store;
  await step('write', () => write(store, world()));
  await store.close();
  collect();
  return step('open', () => openStore({ dataDir, neo4j: null }));
}

/** Writes the world: nodes first, then links. */
async function write(store: CareerStore, { nodes, links }: World): Promise<void> {
  await store.apply(changeSet({ putNodes: nodes }));
  let putLinks: LinkFact[] = [];
  const put = async () => {
    await store.apply(changeSet({ putLinks }));
    console.error(`  ${putLinks.at(-1)?.key}: ${(process.memoryUsage().rss / 1e9).toFixed(1)} GB resident`);
    putLinks = [];
  };
  for (const link of links()) {
    putLinks.push(link);
    if (putLinks.length === FACTS_AT_ONCE) await put();
  }
  if (putLinks.length > 0) await put();
}

/** The world as a store gives it. */
function streamed({ nodes, links }: World): StoredGraph {
  async function* inBatches() {
    let batch: LinkFact[] = [];
    for (const link of links()) {
      batch.push(link);
      if (batch.length < 10_000) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
  async function* none(): AsyncGenerator<readonly never[]> {}
  return { revision: 1, mark: null, nodes, links: inBatches(), trail: none() };
}

function roleProperties(place: number, level: number, outlook?: string) {
  return {
    title: `Role number ${place}`,
    alternateTitles: [],
    scheme: 'ATLAS',
    summary: 'A role of the synthetic world, which nobody has.',
    interests: [],
    responsibilities: [],
    matches: [],
    seniority: SENIORITIES[level]!,
    ...(outlook !== undefined && { outlook }),
  } as const;
}

function changeSet(parts: Partial<ChangeSet>): ChangeSet {
  const audit = { actor: 'bench', summary: 'A synthetic world.' };
  return { putNodes: [], putLinks: [], removeNodes: [], removeLinks: [], audit, ...parts };
}

function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Bytes that are in use after a collection. */
function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const [roles, each, folder] = process.argv.slice(2);
measure(Number(roles), Number(each), folder).then(
  (figures) => process.stdout.write(JSON.stringify(figures)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
