import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportToFiles } from '../../src/cli/exports/export-files';
import type { Export } from '../../src/exports';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('career-atlas export', () => {
  let store: OwnStore;

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test.each([
    [
      'a folder below a file',
      (file: string) => join(file, 'x.csv'),
      /no file or folder can be made in ".*" \((EEXIST|ENOTDIR)\)/,
    ],
    [
      'a file system that takes no folders',
      () => '/proc/nope/x.csv',
      /no file or folder can be made in "\/proc\/nope"/,
    ],
    ['a pipe', () => join(store.folder, 'pipe'), /names a device or pipe, ".*pipe"\. Leave it out/],
  ])('refuses to write to %s', async (_, outIn, message) => {
    const file = join(store.folder, 'a-file.txt');
    writeFileSync(file, 'mine');
    execFileSync('mkfifo', ['-m', '600', join(store.folder, 'pipe')]);
    const { status, err } = await run('export', 'moves', '--format', 'csv', '--out', outIn(file));
    expect([status, err]).toEqual([2, expect.stringMatching(message)]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    rmSync(join(store.folder, 'pipe'));
  });

  test('writes one file to standard output, and all else to standard error', async () => {
    const { status, out, err } = await run('export', 'moves', '--format', 'csv', '--kind', 'PROMOTION');
    expect(status).toBe(0);
    const begun =
      'source,target,years,typical_years,learning_hours,pay_source_usd,pay_target_usd,likelihood,kind,confidence,';
    expect(out.startsWith(begun)).toBe(true);
    expect(err).toMatch(/^Moves …\n.*Show these with the data:\n- .*\[Apache-2\.0\]/s);
  });

  test('writes a file with the description of its columns beside it, under the name given', async () => {
    const out = join(store.folder, 'single', 'mine.csv');
    const { err } = await run('export', 'moves', '--format', 'csv', '--out', out, '--json', 'summary');
    expect(readdirSync(join(store.folder, 'single')).sort()).toEqual(['mine.csv', 'mine.csv-metadata.json']);
    const summary = JSON.parse(err.trimEnd().split('\n').at(-1) ?? '');
    expect(summary.files[0]).toEqual({ path: out, bytes: readFileSync(out).length });
  });

  test('writes a folder for several files, and only those that are meant where one is there already', async () => {
    const out = join(store.folder, 'several');
    await run('export', 'graph', '--format', 'csv', '--out', out, '--discipline', 'Data');
    writeFileSync(join(out, 'notes.txt'), 'mine');
    await run('export', 'graph', '--format', 'csv', '--out', out, '--discipline', 'Data');
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['roles.csv', 'requires.csv', 'csv-metadata.json', 'notes.txt']),
    );
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([
    [['wages', '--format', 'csv'], /no export "wages"/],
    [['moves', '--format', 'turtle'], /moves has no format "turtle"; it has csv, parquet/],
    [['graph', '--format', 'csv'], /several files. Name a folder for them with --out/],
    [
      ['routes', '--format', 'csv', '--from', 'backennd', '--to', 'x'],
      /Unknown role "backennd". Did you mean "Back-End Developer"/,
    ],
    [['moves'], /required option '--format <name>' not specified/],
  ])('%j is wrong use, with the remedy', async (args, message) => {
    expect(await run('export', ...args)).toMatchObject({ status: 2, err: expect.stringMatching(message) });
  });

  test('where there is no route, says why', async () => {
    const { status, err } = await run(
      ...['export', 'routes', '--format', 'csv', '--from', 'Accountant', '--to', 'Cloud Architect', '--max-steps', '1'],
    );
    expect(status).toBe(0);
    expect(err).toMatch(/more steps than you allow/);
  });

  test('what is interrupted leaves what was there, and nothing half-written', async () => {
    const target = join(store.folder, 'kept.csv');
    writeFileSync(target, 'as before');
    const interrupt = new AbortController();
    const made: Export = {
      revision: 1,
      isFolder: false,
      note: null,
      origin: { title: '', revision: 1, filters: [], sources: [] },
      files: [
        {
          name: 'kept.csv',
          mediaType: 'text/csv',
          *chunks() {
            yield 'a,b\n';
            interrupt.abort();
            for (;;) yield '1,2\n';
          },
        },
      ],
    };
    await expect(exportToFiles(made, target, interrupt.signal)).rejects.toThrow(/abort/i);
    expect(readFileSync(target, 'utf8')).toBe('as before');
    expect(readdirSync(store.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
