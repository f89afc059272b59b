import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { constants, isContext } from 'node:vm';
import { heaviestFirst, LONG_SECONDS } from '../heaviest-first';
import { evaluate, TOOLS } from './evaluate';

describe('the order of suites', () => {
  const suite = (path: string, seconds?: number) => ({
    path: join('/project/test', path),
    ...(seconds === undefined ? {} : { duration: 1000 * seconds }),
  });
  const order = (...suites: ReturnType<typeof suite>[]) => heaviestFirst(suites).map(({ path }) => basename(path));

  test('has the heaviest first, by what they took or what their group takes; equals stay', () => {
    expect(
      order(
        suite('a.test.ts', 1),
        suite('b.test.ts'),
        suite('c.browser.test.ts'),
        suite('d.test.ts', 31),
        suite('e.test.ts'),
      ),
    ).toEqual(['d.test.ts', 'c.browser.test.ts', 'b.test.ts', 'e.test.ts', 'a.test.ts']);
    expect(order()).toEqual([]);
    const longest = ['a.long.test.ts', 'b.data.test.ts', 'e2e/all-sources.data.test.ts'].map((path) => suite(path));
    expect(order(...longest)[0]).toBe('all-sources.data.test.ts');
  });

  test('has as much other work between two suites of Neo4j as the first takes', () => {
    expect(
      order(
        suite('a.neo4j.test.ts', 30),
        suite('b.neo4j.test.ts', 20),
        suite('c.neo4j.test.ts', 10),
        suite('d.browser.test.ts', 25),
        suite('e.browser.test.ts', 15),
        suite('f.test.ts', 5),
      ),
    ).toEqual([
      'a.neo4j.test.ts',
      'd.browser.test.ts',
      'e.browser.test.ts',
      'b.neo4j.test.ts',
      'f.test.ts',
      'c.neo4j.test.ts',
    ]);
  });
});

describe('the groups of suites', () => {
  interface Suites {
    readonly all: readonly string[];
    readonly groups: readonly string[];
    readonly patterns: { readonly everyday: string; readonly quick: string; readonly other: string };
    readonly lines: readonly string[];
  }
  const suites = evaluate(
    TOOLS,
    'suite-groups.mjs',
    `{ all: tool.allSuites(), groups: tool.allSuites().map(tool.groupOf), lines: tool.leftOutLines(),
      patterns: { everyday: tool.EVERYDAY_SUITES, quick: tool.QUICK_SUITES, other: tool.OTHER_SUITES } }`,
  ) as Suites;
  const root = resolve(TOOLS, '..');
  const found = (pattern: string) => suites.all.filter((path) => new RegExp(pattern).test(join(root, path)));
  const inGroups = (has: (group: string) => boolean) => suites.all.filter((_, place) => has(suites.groups[place]!));

  test('are found by their names: each suite in exactly one', () => {
    expect(found(suites.patterns.everyday)).toEqual(inGroups((group) => group === 'everyday'));
    expect(found(suites.patterns.other)).toEqual(inGroups((group) => group !== 'everyday' && group !== 'speed'));
    expect(new Set(suites.groups)).toEqual(
      new Set(['everyday', 'neo4j', 'browser', 'data', 'crash', 'python', 'long', 'speed']),
    );
  });

  test.each(['test/web/map.chrome.test.ts', 'test/map.speed.test.ts', 'test/map.data.speed.ts', 'test/map.ts'])(
    'a suite %s is refused, with the names that there are',
    (path) => {
      const refused = `(() => { try { return tool.groupOf('${path}'); } catch (error) { return error.message; } })()`;
      expect(evaluate(TOOLS, 'suite-groups.mjs', refused)).toMatch(
        `${path} is in no group of suites. Call it NAME.test.ts, NAME.neo4j.test.ts, `,
      );
    },
  );

  /** What a suite calls if it needs more than Node, and the groups of such suites. */
  const NEEDS: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\b(describeOnNeo4j|describeOnStoppableNeo4j|startOwnNeo4j)\(/, ['neo4j', 'speed']],
    [/\b(openSite|connectBrowser)\(/, ['browser', 'data', 'speed']],
    [/\bdescribeOnPublicData\(/, ['data', 'neo4j', 'speed']],
    [/\b(hasPythonPackages|runPython)\(/, ['python']],
    [/\bdescribeWhen\(/, ['neo4j', 'browser', 'data', 'python', 'long', 'speed']],
  ];

  test.each(NEEDS)('those that call %s are %j', (call, groups) => {
    const calling = suites.all.filter((path) => call.test(readFileSync(join(root, path), 'utf8')));
    expect(calling.length).toBeGreaterThan(0);
    expect(calling.filter((path) => !groups.includes(suites.groups[suites.all.indexOf(path)]!))).toEqual([]);
  });

  test('those that are known to take long are there', () => {
    for (const name of Object.keys(LONG_SECONDS)) expect(suites.all).toContain(`test/${name}.test.ts`);
  });

  test('none has less time than all have: such a limit only guards against hanging, and a busy machine takes many times as long', () => {
    const { testTimeout } = jest.requireActual<{ testTimeout: number }>('../../jest.config.js');
    const limits = suites.all
      .filter((path) => !path.endsWith('.speed.ts'))
      .flatMap((path) => {
        const ends = [...readFileSync(join(root, path), 'utf8').matchAll(/^\s*\}, (\d+_\d+(?:_\d+)*)\);$/gm)];
        return ends.map(([, limit = '']) => ({ path, ms: Number(limit.replaceAll('_', '')) }));
      });
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.filter(({ ms }) => ms < testTimeout)).toEqual([]);
  });

  test('what a quick run leaves out by name is there, and is an everyday suite', () => {
    const named = evaluate(TOOLS, 'suite-groups.mjs', 'tool.LEFT_OUT_OF_QUICK') as readonly string[];
    const everyday = found(suites.patterns.everyday);
    expect(named.filter((path) => !everyday.some((suite) => suite.startsWith(`test/${path}`)))).toEqual([]);
  });

  test('a quick run says how many everyday suites it left out, and how to run them', () => {
    const everyday = found(suites.patterns.everyday);
    const count = everyday.length - found(suites.patterns.quick).length;
    const lines = evaluate(TOOLS, 'suite-groups.mjs', 'tool.leftOutOfQuickLines()') as readonly string[];
    expect(lines[1]).toMatch(`  ${count} of ${everyday.length} everyday suites, `);
    expect(lines.at(-1)).toMatch('`npm test`');
  });

  test('a quick run has many everyday suites, the contract of the stores among them, and no server but that of the edges', () => {
    const [quick, everyday] = [found(suites.patterns.quick), found(suites.patterns.everyday)];
    // Each rule of advice has a suite of its own.
    expect(quick.length).toBeGreaterThan(0.4 * everyday.filter((path) => !/advice.rules/.test(path)).length);
    expect(everyday).toEqual(expect.arrayContaining(quick));
    expect(quick).toContain('test/contract/embedded-store.test.ts');
    const serving = quick.filter((path) =>
      /\b(startSeededServer|serverOver|createHttpServer)\(/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(serving).toEqual(['test/edges.test.ts']);
  });

  test('that npm test leaves out are counted, and it says how to run them', () => {
    const { lines } = suites;
    expect(lines).toContainEqual(
      `  ${String(inGroups((group) => group === 'neo4j').length).padStart(3)} suites  Neo4j        starts a database, which needs a JDK and Maven`,
    );
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toContain('npm run test:all');
  });
});

test('suites run in an ordinary realm', () => {
  // The global object of jest's own realm stands before the object that the realm was made of.
  expect(isContext(globalThis)).toBe(constants.DONT_CONTEXTIFY !== undefined);
});

test('code is loaded once for all suites of a worker, what belongs to a suite once a suite', () => {
  const loaded = () => ['../../src/domain', './evaluate'].map((name) => jest.requireActual<object>(name));
  const [code, own] = loaded();
  // Lets go of all that was loaded for this suite.
  jest.resetModules();
  const [again, anew] = loaded();
  expect(again).toBe(code);
  expect(anew).not.toBe(own);
});
