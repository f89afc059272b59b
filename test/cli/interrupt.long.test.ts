import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openStore } from '../../src/app';
import { escoFiles } from '../importers/esco-files';
import { withFiles } from '../importers/written-files';
import { copySeededStore } from '../kept/stores';
import { type OwnStore, openOwnStore } from './own-store';
import { type Outcome, run, runOn } from './run-command';

const PROJECT = join(__dirname, '..', '..');

describe('Ctrl-C', () => {
  let store: OwnStore;
  beforeEach(async () => {
    store = await openOwnStore();
  });
  afterEach(async () => {
    await store.close();
  });

  const revision = async (): Promise<number> => {
    const opened = await openStore({ dataDir: join(store.folder, 'store'), neo4j: null });
    return opened.revision().finally(() => opened.close());
  };

  /** Runs a command, and stops it as Ctrl-C does when it tells of a stage of its work. */
  async function runUntil(stage: string, ...args: string[]): Promise<Outcome> {
    let isSent = false;
    const onError = (text: string) => {
      if (isSent || !text.startsWith(stage)) return;
      isSent = true;
      process.emit('SIGINT');
    };
    return runOn({ columns: 80, onError }, ...args);
  }

  test.each(['Reading the seeds', 'Reading the store', 'Comparing'])(
    'before anything is written (%s) changes nothing, says so and ends with 130',
    async (stage) => {
      const { status, out, err } = await runUntil(stage, 'seed');
      expect({ status, out }).toEqual({ status: 130, out: '' });
      expect(err).toMatch(/^Stopping …/m);
      expect(err).toMatch(/^Stopped\. Nothing was changed\.$/m);
      expect(await revision()).toBe(0);
    },
  );

  test('while it is written comes too late: the change is whole, and that is said', async () => {
    const { status, out, err } = await runUntil('Writing', 'seed');
    expect(status).toBe(130);
    expect(out).toContain('the graph is at revision 1');
    expect(err).toMatch(/^It could no longer be stopped: the change is in the store, whole\.$/m);
    expect(await revision()).toBe(1);
  });

  test('during an import or its undoing leaves the store as it was', async () => {
    await withFiles(escoFiles(), async (directory) => {
      expect((await run('import', 'esco', join(directory, 'esco-0.9.0'))).status).toBe(0);
      expect(await runUntil('Comparing', 'import', 'esco', join(directory, 'esco-0.9.0'))).toMatchObject({
        status: 130,
      });
      expect(await runUntil('Comparing', 'import', '--undo', 'esco')).toMatchObject({ status: 130, out: '' });
    });
    expect(await revision()).toBe(1);
  });

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await copySeededStore(join(store.folder, 'store'));
    await run('seed');
    await run('moves', 'Data Analyst');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  test('ends a real process that only reads with 130, and says that nothing was changed', async () => {
    const hook = join(PROJECT, 'tools', 'typescript-hook.cjs');
    const command = ['--require', hook, join(PROJECT, 'src', 'main.ts'), 'bridges', '--neighbours', '100'];
    const stopped = async () => {
      const child = spawn(process.execPath, command, { env: process.env });
      let err = '';
      child.stderr.on('data', (text) => {
        err += text;
        if (err.includes('the curated careers were loaded')) child.kill('SIGINT');
      });
      const status = await new Promise((resolve) => child.once('close', resolve));
      return { status, err };
    };
    let outcome = await stopped();
    // On a busy machine it may have ended before it was told to. Each try has a store of its own, which is empty.
    for (let tries = 0; outcome.status === 0 && tries < 5; tries++) {
      await store.close();
      store = await openOwnStore();
      outcome = await stopped();
    }
    expect(outcome.err).toMatch(/^Stopped\. Nothing was changed\.$/m);
    expect(outcome.status).toBe(130);
  });
});
