/** The notebook of docs/notebooks run anew; `UPDATE_DOCS=1 npx jest test/notebook` keeps it with its answers, and the map beside the pages. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describeWhen } from './describe-when';
import { type SeededServer, startSeededServer } from './http/seeded-server';
import { hasPythonPackages, PYTHON, PYTHON_WANT } from './python';

const PROJECT = resolve(__dirname, '..');
const NOTEBOOK = join(PROJECT, 'docs/notebooks/skill-map.ipynb');
const MAP = join(PROJECT, 'docs/images/skill-map.png');
const MOST_PICTURE_BYTES = 150_000;

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}

interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly outputs?: readonly Output[] }[];
}

const outputsOf = ({ cells }: Notebook) => cells.flatMap(({ outputs = [] }) => outputs);

/** What each cell prints, whole: a cell's text comes in as many pieces as the moment makes of it. */
function printed({ cells }: Notebook): readonly string[] {
  return cells
    .map(({ outputs = [] }) => outputs.flatMap(({ name, text = [] }) => (name === 'stdout' ? text : [])).join(''))
    .filter((text) => text !== '');
}

function pictures(notebook: Notebook): readonly Buffer[] {
  return outputsOf(notebook).flatMap(({ data }) => {
    const png = data?.['image/png'];
    return png === undefined ? [] : [Buffer.from([png].flat().join(''), 'base64')];
  });
}

describeWhen(hasPythonPackages('nbclient, ipykernel, matplotlib'), PYTHON_WANT, 'the notebook of the skill map', () => {
  let server: SeededServer;
  let written: string;
  let kept: Notebook;
  let fresh: Notebook;
  beforeAll(async () => {
    server = await startSeededServer();
    const { stdout } = await promisify(execFile)(PYTHON, [join(PROJECT, 'tools/python/run_notebook.py'), NOTEBOOK], {
      env: { ...process.env, CAREER_ATLAS_URL: server.url },
      maxBuffer: 1 << 26,
    });
    written = stdout;
    fresh = JSON.parse(written) as Notebook;
    if (process.env.UPDATE_DOCS !== undefined) {
      writeFileSync(NOTEBOOK, written);
      writeFileSync(MAP, pictures(fresh)[0] ?? '');
    }
    kept = JSON.parse(readFileSync(NOTEBOOK, 'utf8')) as Notebook;
  }, 900_000);
  afterAll(() => server.close());

  test('prints what is kept in it', () => {
    expect(printed(fresh).length).toBeGreaterThan(4);
    expect(printed(kept)).toEqual(printed(fresh));
  });

  test('draws one map, kept small and beside the pages', () => {
    const [map, ...others] = pictures(kept);
    expect(others).toEqual([]);
    expect(map?.length).toBeLessThan(MOST_PICTURE_BYTES);
    expect(map?.equals(readFileSync(MAP))).toBe(true);
    expect(pictures(fresh)).toHaveLength(1);
  });

  test('keeps no warning, no error and nothing of the machine it ran on', () => {
    expect(outputsOf(fresh).filter(({ output_type, name }) => output_type === 'error' || name === 'stderr')).toEqual(
      [],
    );
    expect(readFileSync(NOTEBOOK, 'utf8')).not.toMatch(/127\.0\.0\.1|\/home\/|\/root\//);
  });
});
