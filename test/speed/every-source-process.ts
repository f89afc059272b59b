/**
 * Asks the atlas of every public source without a server and without jest, in whose realm globals such as `Math` take ten times
 * as long. Started by `openEverySource` with the folder of the public data; each message is a query.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExecutionResult, parse } from 'graphql';
import { openAtlas, openStore, warmSearches } from '../../src/app';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { copyStoreOfEverySource } from '../kept/stores';
import type { Answer, Question } from './every-source-atlas';
import { processorMs } from './least-time';

async function serve(directory: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-costs-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  await copyStoreOfEverySource(dataDir, directory);
  const store = await openStore({ dataDir, neo4j: null });
  const atlas = await openAtlas(store, { prepare: true });
  // As in a server at rest: no work in the background counts for a question.
  await warmSearches(atlas.snapshot().graph, () => true);
  const run = createExecutor(buildCareerSchema(), 'jit', (hidden) => {
    throw hidden;
  });

  async function answer({ query, cost, isHeapMeasured }: Question): Promise<Answer> {
    const context = new RequestContext(atlas, 'speed');
    context.cost = { cost, limit: 30_000 };
    let result: ExecutionResult = {};
    const before = isHeapMeasured ? heapUsed() : 0;
    const milliseconds = await processorMs(async () => {
      result = await run({
        document: parse(query),
        hash: query,
        operationName: null,
        variables: {},
        context,
      });
      JSON.stringify(result);
    });
    const bytes = isHeapMeasured ? heapUsed() - before : 0;
    return { cost: context.cost.cost, milliseconds, bytes, result };
  }

  process.on('message', async (question: Question) => process.send?.(await answer(question)));
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

/** Bytes that are used once what nobody needs is collected; `--expose-gc` gives the collector. */
function heapUsed(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

void serve(process.argv[2] as string);
