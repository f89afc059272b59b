import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/app';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

const OTHERS = { loadedAt: expect.any(String), lagSeconds: expect.any(Number) };

describe('career-atlas status', () => {
  let store: OwnStore;
  let server: SeededServer;
  beforeAll(async () => {
    store = await openOwnSeededStore();
    server = await startSeededServer();
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  test('tells revision and lag of the own store, in words and as JSON', async () => {
    const { status, out } = await run('status');
    expect(status).toBe(0);
    expect(out).toMatch(/^Revision 1 answers, loaded at \S+\. It is what the store has\.$/m);
    const json = await run('status', '--json');
    expect(JSON.parse(json.out)).toEqual({ revision: 1, storeRevision: 1, lag: 0, stale: false, ...OTHERS });
  });

  test('leaves an empty store empty, and one that is not there', async () => {
    const before = process.env.DATA_DIR;
    for (const folder of ['empty', 'none']) {
      const dataDir = join(store.folder, folder);
      if (folder === 'empty') await (await openStore({ dataDir, neo4j: null })).close();
      process.env.DATA_DIR = dataDir;
      const answers = [await run('status'), await run('status', '--json')];
      process.env.DATA_DIR = before;
      expect(answers).toMatchObject([
        { status: 0, out: expect.stringMatching(/^The store is empty\./) },
        { status: 0, out: expect.stringMatching(/"revision": 0,/) },
      ]);
    }
    expect(existsSync(join(store.folder, 'none'))).toBe(false);
    const empty = await openStore({ dataDir: join(store.folder, 'empty'), neo4j: null });
    expect(await empty.revision()).toBe(0);
    await empty.close();
  });

  test('asks a running server', async () => {
    const { status, out } = await run('status', '--server', server.url, '--json');
    const revision = await server.store.revision();
    expect({ status, ...JSON.parse(out) }).toEqual({
      status: 0,
      revision,
      storeRevision: revision,
      lag: 0,
      stale: false,
      ...OTHERS,
    });
  });

  test('says so if nobody answers there, or it is no address', async () => {
    expect(await run('status', '--server', 'http://127.0.0.1:9')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/The server at http:\/\/127\.0\.0\.1:9 does not answer: /),
    });
    expect(await run('status', '--server', 'nowhere')).toMatchObject({
      status: 2,
      err: expect.stringContaining('server must be an address'),
    });
  });
});
