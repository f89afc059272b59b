import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, previewSeeds } from '../../src/app';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

const SEEDS = join(__dirname, '..', '..', 'seeds');

describe('seed --preview', () => {
  let own: OwnStore;
  beforeAll(async () => {
    own = await openOwnSeededStore();
  });
  afterAll(() => own.close());

  test('says that no answer would change where the store has the seeds', async () => {
    expect(await run('seed', '--preview')).toMatchObject({
      status: 0,
      out: 'The store has these seeds already: no answer would change.\n',
    });
    expect(JSON.parse((await run('seed', '--preview', '--json')).out)).toEqual({ facts: 0, asked: 0, changed: [] });
  });

  test('shows the answers that would change, under the role that the seeds change, and writes nothing', async () => {
    const folder = join(own.folder, 'seeds');
    cpSync(SEEDS, folder, { recursive: true });
    const file = join(folder, 'data.yaml');
    const text = readFileSync(file, 'utf8');
    const sentence = 'Employers hire you for two years of analysis in a job';
    expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence);
    writeFileSync(
      file,
      text.replace(new RegExp(sentence.replaceAll(' ', '\\s+')), 'Employers look at what you have analysed'),
    );
    const store = await openStore({ dataDir: process.env.DATA_DIR!, neo4j: null });
    try {
      const revision = await store.revision();
      const { facts, after, changed } = await previewSeeds(store, folder, { pairs: 60 });
      expect(facts).toBe(1);
      expect(Object.keys(after.answers)).toHaveLength(61);
      expect(changed.length).toBeGreaterThan(10);
      expect(changed.filter(({ ends }) => !ends.includes('role:data-analyst')).length).toBeLessThan(changed.length);
      expect(new Set(changed.flatMap(({ differences }) => differences.map(({ aspect }) => aspect)))).toEqual(
        new Set(['words']),
      );
      expect(await store.revision()).toBe(revision);
    } finally {
      await store.close();
    }
  });

  test('is not asked for with --check', async () => {
    const { status, err } = await run('seed', '--preview', '--check');
    expect(status).toBe(2);
    expect(err).toContain('give one of them');
  });
});
