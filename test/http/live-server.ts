/** A real server over a real store with one role, for suites of streams. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { openAtlas, openStore, type RunningAtlas } from '../../src/app';
import { createHttpServer } from '../../src/http';
import type { CareerStore } from '../../src/store';
import { changeSet, role, SOURCE } from '../contract/facts';
import { TEST_CONFIG } from './seeded-server';

export interface LiveServer {
  readonly store: CareerStore;
  readonly atlas: RunningAtlas;
  readonly url: string;
  close(): Promise<void>;
}

export async function startLiveServer(options: NonNullable<Parameters<typeof openAtlas>[1]> = {}): Promise<LiveServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const store = await openStore({ dataDir, neo4j: null });
  await store.apply(changeSet({ putNodes: [SOURCE, role('a')] }));
  const atlas = await openAtlas(store, options);
  const server = await createHttpServer({ atlas, config: TEST_CONFIG, logger: pino({ level: 'silent' }) });
  const url = await server.listen();
  return {
    store,
    atlas,
    url,
    close: async () => {
      await server.close();
      await atlas.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
