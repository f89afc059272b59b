/** What it takes to bring every public source into one embedded store, to check it and to serve it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../bench/served';
import { importSeeds, importSource } from '../../src/app';
import { readFacts } from '../../src/app/imports/read-facts';
import { checkGraph } from '../../src/check/check-graph';
import { buildCareerGraph } from '../../src/graph';
import { readEsco, readOnet, readSeeds } from '../../src/importers';
import { type CareerStore, createStore } from '../../src/store';
import { describeOnPublicData, describeWhen } from '../describe-when';
import { SEEDS } from '../kept/facts';
import { PUBLIC_SOURCES } from '../public-sources';
import { processorMs, ratioOf, told } from './least-time';

describeOnPublicData('.', 'every source together', (directory) => {
  let folder: string;
  let store: CareerStore;
  let importMs = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'career-atlas-speed-'));
    store = createStore({ kind: 'embedded', dataDir: folder });
    await store.open();
    importMs = await processorMs(async () => {
      await importSeeds(store, SEEDS, () => {});
      for (const [source, place] of PUBLIC_SOURCES) await importSource(store, source, join(directory, place), () => {});
    });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const build = async () => buildCareerGraph(await readFacts(store), '2026-11-24T00:00:00Z');

  test('is imported in at most ten times what it takes to read the seeds, O*NET and ESCO', async () => {
    const readMs = await processorMs(async () => {
      await readSeeds(SEEDS);
      await readOnet(join(directory, 'onet-29.3'));
      await readEsco(join(directory, 'esco-1.2.0'), []);
    });
    expect(told(importMs, readMs)).toBeLessThan(10);
  });

  test('is checked in at most twice what it takes to read and build the graph', async () => {
    const graph = await build();
    expect(await ratioOf(() => checkGraph(graph), build, { rounds: 1 })).toBeLessThan(2);
  });

  describeWhen(
    existsSync('/proc/self/stat'),
    'no /proc, where Linux tells what a process takes',
    'and a server',
    () => {
      test('starts in at most three times what it takes to read and build the graph', async () => {
        const buildMs = Math.min(await processorMs(build), await processorMs(build));
        await store.close();
        const server = await serve(folder);
        try {
          expect(told(server.cpuSeconds() * 1000, buildMs)).toBeLessThan(3);
        } finally {
          await server.stop();
          await store.open();
        }
      });
    },
  );
});
