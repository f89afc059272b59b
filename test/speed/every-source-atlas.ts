/** The atlas of every public source, and queries to it without a server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExecutionResult, parse, validate } from 'graphql';
import { importSeeds, importSource, openAtlas, openStore, type RunningAtlas } from '../../src/app';
import { buildCareerSchema, costRule, createExecutor, RequestContext } from '../../src/graphql';
import { processorMs } from './least-time';

const SOURCES = [
  ['onet', 'onet-29.3'],
  ['oews', 'oews-may-2025/national_M2025_dl.csv'],
  ['esco', 'esco-1.2.0'],
  ['crosswalk', 'crosswalks/esco_onet_crosswalk.csv'],
  ['moves', 'cps-asec-mobility'],
] as const;

export interface Asked {
  readonly cost: number;
  readonly milliseconds: number;
  readonly result: ExecutionResult;
}

export interface EverySource {
  readonly atlas: RunningAtlas;
  /** What a query costs. */
  costOf(query: string): number;
  /** Runs a query and writes its answer, as a server does. @throws Error if it is not valid */
  ask(query: string): Promise<Asked>;
  close(): Promise<void>;
}

/** @param directory - of the public data */
export async function openEverySource(directory: string): Promise<EverySource> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-costs-'));
  const store = await openStore({ dataDir, neo4j: null });
  await importSeeds(store, join(__dirname, '..', '..', 'seeds'), () => {});
  for (const [source, place] of SOURCES) await importSource(store, source, join(directory, place), () => {});
  const atlas = await openAtlas(store, { prepare: true });
  const schema = buildCareerSchema();
  const run = createExecutor(schema, 'jit', (hidden) => {
    throw hidden;
  });
  const rule = costRule(schema, Number.MAX_SAFE_INTEGER);
  const costOf = (query: string) =>
    rule({ document: parse(query), hash: query, operationName: null, variables: {} }).cost;
  return {
    atlas,
    costOf,
    ask: async (query) => {
      const document = parse(query);
      for (const error of validate(schema, document)) throw error;
      const context = new RequestContext(atlas, 'speed');
      context.cost = { cost: costOf(query), limit: 30_000 };
      let result: ExecutionResult = {};
      const milliseconds = await processorMs(async () => {
        result = await run({ document, hash: query, operationName: null, variables: {}, context });
        JSON.stringify(result);
      });
      return { cost: context.cost.cost, milliseconds, result };
    },
    close: async () => {
      await atlas.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
