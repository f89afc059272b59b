import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  architectureBreaches,
  fileBreaches,
  folderCircles,
  folderTableBreaches,
  importCircles,
  readTree,
  ruleBreaches,
  sourceFacts,
} from './architecture-rules';

const ROOT = resolve(__dirname, '..');
const CODE = /\.(ts|tsx|mjs|js|cypher)$/;

describe('the project', () => {
  const sources = readTree(ROOT, 'src', /\.ts$/);

  test('has sources to look at', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect([...sources.keys()]).toContain('src/domain/index.ts');
  });

  test('imports downward only, enters rooms by their index, and keeps decorators and "any" out', () => {
    expect(architectureBreaches(sources)).toEqual([]);
  });

  test('has no imports in circles', () => {
    expect(importCircles(sources)).toEqual([]);
  });

  test('keeps what is worked out once per graph in one place, and asks for a classification only in its table', () => {
    const texts = [...sources].map(([path, text]) => [path, text] as const);
    const found = (pattern: RegExp) => texts.flatMap(([path, text]) => (pattern.test(text) ? [path] : []));
    expect(found(/new WeakMap/)).toEqual(['src/domain/once-per.ts']);
    expect(found(/scheme (===|!==) '/)).toEqual([]);
  });

  test('reads no meaning out of the names and sentences of seeds: only codes, titles of O*NET and what people type', () => {
    const reads = /\.(test|match|matchAll|exec)\(|RegExp|\.replace\(\//;
    const reading = [...sources].filter(([path, text]) => path.startsWith('src/advice/') && reads.test(text));
    expect(reading.map(([path]) => path)).toEqual([
      'src/advice/answers/explain.ts',
      'src/advice/doors/credential-words.ts',
      'src/advice/doors/held-credentials.ts',
      'src/advice/doors/papers.ts',
      'src/advice/futures/wishes.ts',
      'src/advice/futures/worth-naming.ts',
      'src/advice/jobs/kinship.ts',
      'src/advice/jobs/told-of-roles.ts',
      'src/advice/practical/pay-for-person.ts',
      'src/advice/words/american.ts',
      'src/advice/words/credential-words.ts',
      'src/advice/words/glossary.ts',
      'src/advice/words/learning.ts',
      'src/advice/words/lower-first.ts',
      'src/advice/words/tasks.ts',
      'src/advice/words/title.ts',
    ]);
  });

  test('has a name, a sentence, two examples and a test of its own for each rule of advice', () => {
    const tests = readTree(ROOT, 'test/advice', /\.test\.ts$/);
    expect(sources.has('src/advice/rules/steps/comes-nearer.ts')).toBe(true);
    expect(ruleBreaches(sources, tests)).toEqual([]);
  });

  test('has no folders that import each other, however many are between them', () => {
    expect(folderCircles(sources)).toEqual([]);
  });

  test('lists the folders of its rooms in an order in which each knows only those above it', () => {
    const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    expect(folderTableBreaches(sources, page)).toEqual([]);
  });

  test('has short files with names that say what is inside', () => {
    const all = ['src', 'test', 'tools', 'web', 'bench', 'cypher'].flatMap((folder) => [
      ...readTree(ROOT, folder, CODE),
    ]);
    expect(fileBreaches(new Map(all))).toEqual([]);
  });
});

describe('the check of the architecture', () => {
  const breachesOf = (tree: Record<string, string>) => architectureBreaches(new Map(Object.entries(tree)));

  test('lets a sound tree pass', () => {
    const tree = {
      'src/domain/index.ts': "export { A } from './a';",
      'src/domain/a.ts': "import { readFileSync } from 'node:fs'; export const A = readFileSync;",
      'src/store/neo4j/neo4j-store.ts':
        "import { A } from '../../domain'; import { q } from '../cypher-catalog'; q(A);",
      'src/graphql/types/role.ts': "import { Field } from 'type-graphql'; export class Role { @Field() id = ''; }",
      'src/main.ts': "import { serve } from './http'; void serve();",
    };
    expect(breachesOf(tree)).toEqual([]);
  });

  test.each([
    ['an import upward', 'src/domain/a.ts', "import { x } from '../graph';", 'domain may not know graph'],
    ['an import of a sibling', 'src/moves/a.ts', "import type { X } from '../store';", 'moves may not know store'],
    ['an export from above', 'src/app/a.ts', "export { x } from '../http';", 'app may not know http'],
    ['a lazy import upward', 'src/app/a.ts', "void import('../cli');", 'app may not know cli'],
    ['a require upward', 'src/app/a.ts', "const x = require('../graphql');", 'app may not know graphql'],
    ['a type import upward', 'src/graph/a.ts', "let x: import('../routes').R;", 'graph may not know routes'],
    ['a way past the index', 'src/graph/a.ts', "import { x } from '../domain/facts';", 'past its index'],
    ['a deep way past the index', 'src/graphql/types/a.ts', "import { x } from '../../app/atlas';", 'past its index'],
    ['a room entered from itself', 'src/graph/a.ts', "import { x } from './index';", "its own room's index"],
    ['a way out of src', 'src/graph/a.ts', "import { x } from '../../test/a';", 'reaches out of src'],
    ['an unknown room', 'src/stuff/a.ts', 'export const x = 1;', 'stuff is not a room'],
    ['export *', 'src/graph/index.ts', "export * from './a';", 'exports by name'],
    ['a decorator elsewhere', 'src/app/a.ts', 'class A { @Field() x = 1; }', 'only the room graphql'],
    ['any', 'src/app/a.ts', 'export const x: Map<string, any[]> = new Map();', '"any"'],
  ])('finds %s', (_, path, text, breach) => {
    expect(breachesOf({ [path]: text })).toEqual([expect.stringContaining(breach)]);
  });

  test.each([
    ['two files', { 'src/graph/a.ts': "import './b';", 'src/graph/b.ts': "import type { A } from './a';" }, 1],
    [
      'three files by way of an index',
      {
        'src/graph/index.ts': "export { A } from './a';",
        'src/graph/a.ts': "import { B } from './b';",
        'src/graph/b.ts': "import { A } from '.';",
      },
      1,
    ],
    [
      'a diamond',
      {
        'src/graph/a.ts': "import './b'; import './c';",
        'src/graph/b.ts': "import './d';",
        'src/graph/c.ts': "import './d';",
        'src/graph/d.ts': '',
      },
      0,
    ],
  ])('counts the circles of %s', (_, tree, circles) => {
    expect(importCircles(new Map(Object.entries(tree)))).toHaveLength(circles);
  });

  test.each([
    [
      'a folder and one inside it',
      { 'src/cli/help.ts': "import { x } from './routes/a';", 'src/cli/routes/a.ts': "import { y } from '../help';" },
      ['src/cli, src/cli/routes: import each other'],
    ],
    [
      'three folders whose files run in no circle',
      {
        'src/app/a/a.ts': "import type { B } from '../b/b';",
        'src/app/b/b.ts': "import { C } from '../c/c';",
        'src/app/c/c.ts': '',
        'src/app/c/d.ts': "import { E } from '../a/e';",
        'src/app/a/e.ts': '',
      },
      ['src/app/a, src/app/b, src/app/c: import each other'],
    ],
    [
      'two that import a third',
      { 'src/app/a/a.ts': "import '../c/c';", 'src/app/b/b.ts': "import '../c/c';", 'src/app/c/c.ts': '' },
      [],
    ],
  ])('finds folders that import each other: %s', (_, tree, circles) => {
    expect(folderCircles(new Map(Object.entries(tree)))).toEqual(circles);
  });

  test('finds what is wrong with a table of folders', () => {
    const tree = new Map([
      ['src/app/index.ts', "export { d } from './d/d';"],
      ['src/app/a/a.ts', "import '../b/b';"],
      ['src/app/b/b.ts', ''],
      ['src/app/c/c.ts', ''],
      ['src/app/d/inside/d.ts', ''],
    ]);
    const table = (...folders: string[]) =>
      ['| folder of `app` | what it does |', '|---|---|', ...folders.map((folder) => `| ${folder} | x |`)].join('\n');
    expect(folderTableBreaches(tree, table('`b`', '`a`, `c`', '`d`'))).toEqual([]);
    expect(folderTableBreaches(tree, table('`a`, `b`', '`d`', '`e`'))).toEqual([
      'app: its table lacks c',
      'app: has no folder e',
      'app: a imports from b, which is below it',
    ]);
    expect(folderTableBreaches(tree, 'No table.')).toEqual(['app: 4 folders, and no table of them']);
  });

  test('finds a rule that lacks something', () => {
    const bare = new Map([
      [
        'src/advice/rules/steps/a.ts',
        "export const a = { name: 'b', says: 'Sentence.', examples: { keeps: '', breaks: 'A > B' } };",
      ],
    ]);
    expect(ruleBreaches(bare, new Map())).toEqual([
      'src/advice/rules/steps/a.ts: lacks its name, its examples, test/advice/rules/steps/a.test.ts',
    ]);
  });

  test('is not misled by comments, strings and names', () => {
    const text =
      "// import '../http' as any\nexport const any = \"export * from '../http'; @Field()\"; Promise.any([any]);";
    expect(sourceFacts(text)).toEqual({ imports: [], exportsAll: false, decorated: false, usesAny: false });
  });

  test('finds empty names and long files', () => {
    const tree = { 'src/graph/utils.ts': '', 'test/helpers/a.ts': '', 'src/app/advisor-service.ts': '\n'.repeat(301) };
    expect(fileBreaches(new Map(Object.entries(tree)))).toEqual([
      expect.stringContaining('"utils.ts"'),
      expect.stringContaining('"helpers"'),
      expect.stringContaining('301 lines'),
    ]);
  });
});
