import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphEvent, openAtlas, openStore } from '../../src/app';
import { buildCareerGraph } from '../../src/graph';
import { SOURCE } from '../contract/facts';
import { expectSameGraph } from '../graph/same-graph';
import { contentAfter, nthChange } from '../store/nth-change';

const ROUNDS = 8;
const WRITER = [
  '--require',
  join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs'),
  join(__dirname, 'start-file-writer.ts'),
];

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Lets a writer work until it tells of a step, and a moment longer; resolves to what it told. */
async function killedAfter(step: string, moment: number): Promise<string> {
  const writer = spawn(process.execPath, [...WRITER, dataDir]);
  let told = '';
  let errors = '';
  writer.stdout.on('data', (chunk) => {
    told += chunk;
  });
  writer.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise((resolve) => writer.once('close', resolve));
  while (!told.includes(step) && errors === '') await sleep(1);
  await sleep(moment);
  writer.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
  return told;
}

/** What the start answers from: it must be what the store holds, whatever file was left. */
async function expectRightStart(): Promise<string | undefined> {
  const store = await openStore({ dataDir, neo4j: null });
  const events: GraphEvent[] = [];
  const atlas = await openAtlas(store, { dataDir, tell: (event) => events.push(event) });
  try {
    const revision = await store.revision();
    const { nodes, links } = contentAfter(revision - 1);
    const facts = { revision, nodes: [SOURCE, ...nodes], links };
    expectSameGraph(atlas.snapshot().graph, buildCareerGraph(facts, atlas.snapshot().graph.loadedAt), 50);
    return events.flatMap((event) => (event.kind === 'loaded' ? [event.from] : []))[0];
  } finally {
    await atlas.close();
    await store.close();
  }
}

test(`${ROUNDS} kills while graphs are written leave a store that opens with the right graph`, async () => {
  const kept = 'graph.embedded.start';
  let whole = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // Keeping begins behind the step "applied" and takes longest after every fifth change, which is large.
    const told = await killedAfter(round % 4 === 3 ? 'kept' : 'applied', Math.random() * (round % 4 === 3 ? 5 : 60));
    expect(told).toContain('applied');
    if (readdirSync(dataDir).includes(kept)) whole++;
    await expectRightStart();
    // What that start kept is what the next one begins with.
    expect(await expectRightStart()).toBe('file');
  }
  expect(whole).toBeGreaterThanOrEqual(ROUNDS / 2);
});

test.each([0, 1, 4096, 20_000])(
  'a kill %i bytes into the temporary file leaves what was there',
  async (bytes) => {
    await killedAfter('kept 2', 0);
    await expectRightStart();
    const left = join(dataDir, 'graph.embedded.start.999999.tmp');
    writeFileSync(left, readFileSync(join(dataDir, 'graph.embedded.start')).subarray(0, bytes));
    expect(await expectRightStart()).toBe('file');
    // Once it is certain that nobody writes it any more, it goes.
    utimesSync(left, new Date(0), new Date(0));
    const store = await openStore({ dataDir, neo4j: null });
    await store.apply(nthChange(await store.revision()));
    const atlas = await openAtlas(store, { dataDir });
    await atlas.close();
    await store.close();
    expect(existsSync(left)).toBe(false);
    expect(await expectRightStart()).toBe('file');
  },
  180_000,
);
