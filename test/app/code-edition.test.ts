import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { codeEdition, codeOf } from '../../src/app/live/code-edition';

const PROJECT = join(__dirname, '..', '..');
const SRC = join(PROJECT, 'src');

const covered = (program = SRC) => [...codeOf(program).files.keys()].map((path) => relative(program, path));

test('is the same from one asking to the next', () => {
  expect(codeEdition()).toMatch(/^[0-9a-f]{64}$/);
  expect(codeEdition()).toBe(codeEdition());
});

test('covers every module that Node.js loads for those that make, keep and read a graph', () => {
  const modules = ['store', 'app/live/made-graphs', 'app/live/start-file'].map((name) => join(SRC, name));
  const script = `for (const name of ${JSON.stringify(modules)}) require(name);
    console.log(JSON.stringify(Object.keys(require.cache)));`;
  const args = ['--require', join(PROJECT, 'tools', 'typescript-hook.cjs'), '--eval', script];
  const loaded = (JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[])
    .filter((path) => path.startsWith(SRC))
    .map((path) => relative(SRC, path));
  expect(loaded.length).toBeGreaterThan(100);
  expect(covered()).toEqual(expect.arrayContaining(loaded));
});

test('covers the packages that these import', () => {
  expect(codeOf().packages.map((each) => each.split(' ')[0])).toEqual(['@grafeo-db/js', 'lru-cache', 'neo4j-driver']);
});

test('leaves out what only answers', () => {
  const rooms = new Set(covered().map((path) => path.split('/')[0]));
  for (const face of ['graphql', 'http', 'cli', 'mcp', 'exporters']) expect(rooms).not.toContain(face);
});

describe('in a copy of the program', () => {
  let copy: string;
  let before: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    cpSync(SRC, join(copy, 'src'), { recursive: true });
    cpSync(join(PROJECT, 'cypher'), join(copy, 'cypher'), { recursive: true });
    before = codeEdition(join(copy, 'src'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** The edition after a change of one file, and again before the next one. */
  function changed(path: string): string {
    const file = join(copy, path);
    appendFileSync(file, '\n');
    const edition = codeEdition(join(copy, 'src'));
    cpSync(join(PROJECT, path), file);
    return edition;
  }

  test.each([
    'src/advice/joined/held-by-jobs.ts',
    'src/network/readings/corrections.ts',
    'src/needs/index.ts',
    'src/moves/model.json',
    'src/domain/step-model.ts',
    'src/store/embedded/store.ts',
    'cypher/read/change-mark.cypher',
  ])('is another one if %s changes', (path) => {
    expect(changed(path)).not.toBe(before);
  });

  test.each(['src/graphql/index.ts', 'src/http/index.ts', 'src/main.ts'])('is the same if %s changes', (path) => {
    expect(changed(path)).toBe(before);
  });

  test('names the module and the import that is not there', () => {
    appendFileSync(join(copy, 'src/network/index.ts'), "export { gone } from './gone';\n");
    expect(() => codeEdition(join(copy, 'src'))).toThrow(/network\/index\.ts imports \.\/gone, which is not there/);
  });
});
