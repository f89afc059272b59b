import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, isContext } from 'node:vm';
import { readTree } from './architecture-rules';
import { HEAVY_SUITES, heaviestFirst } from './heaviest-first';

const TOOLS = resolve(__dirname, '..', 'tools');

/** What an expression over a tool's exports gives, run by Node itself since the tools are ES modules. */
function evaluate(tools: string, file: string, expression: string): unknown {
  const script = `import * as tool from ${JSON.stringify(pathToFileURL(join(tools, file)).href)};
    process.stdout.write(JSON.stringify(${expression}) ?? 'null');`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

describe('the Node version', () => {
  test.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['24.21.0', true],
  ])('%s is recent enough: %s', (version, enough) => {
    expect(evaluate(TOOLS, 'node-version.mjs', `tool.isNodeRecentEnough('${version}')`)).toBe(enough);
  });

  test('is told with the remedy where it is too old', () => {
    const script = `import { isNodeRecentEnough } from ${JSON.stringify(pathToFileURL(join(TOOLS, 'node-version.mjs')).href)};
      isNodeRecentEnough('18.20.8');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stderr).toMatch(/needs Node 20\.19 or later, and this is Node 18\.20\.8.*nodejs\.org/);
  });
});

describe('the check of installed packages', () => {
  let project: string;
  const write = (path: string, packages: object) => writeFileSync(join(project, path), JSON.stringify({ packages }));
  const firstMissing = () => evaluate(join(project, 'tools'), 'install.mjs', 'tool.firstMissingPackage()');

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    cpSync(TOOLS, join(project, 'tools'), { recursive: true });
    mkdirSync(join(project, 'node_modules'));
    write('package-lock.json', {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/@b/c': { version: '2.0.0' },
      'node_modules/other-platform': { version: '3.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  test('asks for an installation where there is none', () => {
    expect(firstMissing()).toBe('a');
  });

  test('is content with all packages of this platform', () => {
    const all = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '2.0.0' } };
    write('node_modules/.package-lock.json', all);
    expect(firstMissing()).toBeNull();
  });

  test('asks for an installation where a version differs', () => {
    const old = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '1.9.0' } };
    write('node_modules/.package-lock.json', old);
    expect(firstMissing()).toBe('@b/c');
  });
});

describe('the summary of npm test', () => {
  const jest = (change: object) => ({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: [],
    ...change,
  });
  const notRun = {
    numPendingTests: 1,
    testResults: [
      {
        name: resolve(TOOLS, '..', 'test/a.test.ts'),
        status: 'passed',
        assertionResults: [{ status: 'pending', fullName: 'a store (not run: no database; set NEO4J_URI) opens' }],
      },
    ],
  };
  const passedCheck = { name: 'types', passed: true, seconds: 1 };
  const report = (checks: object[], results: object | null, status: number, all = false) =>
    evaluate(
      TOOLS,
      'test-report.mjs',
      `tool.reportOf(${JSON.stringify(checks)}, ${JSON.stringify(results)}, ${status}, ${all})`,
    ) as { lines: string[]; failed: number };

  test.each([
    ['all is well', [passedCheck], jest({}), 0, '5 passed, 0 failed'],
    ['tests fail', [passedCheck], jest({ numFailedTests: 2 }), 1, '5 passed, 2 failed'],
    ['a suite does not load', [passedCheck], jest({ numRuntimeErrorTestSuites: 1 }), 1, '5 passed, 1 failed'],
    ['a check fails', [{ ...passedCheck, passed: false }], jest({}), 0, '5 passed, 1 failed'],
    ['jest dies without results', [passedCheck], null, 1, '0 passed, 1 failed'],
    ['jest fails for a reason of its own', [passedCheck], jest({}), 1, '5 passed, 1 failed'],
    ['a suite lacks something', [passedCheck], jest(notRun), 0, '5 passed, 0 failed, 1 skipped'],
  ])('ends with its totals when %s', (_, checks, results, status, last) => {
    const { lines, failed } = report(checks, results, status);
    expect(lines.at(-1)).toBe(last);
    expect(failed).toBe(Number(/(\d+) failed/.exec(last)?.[1]));
  });

  test('names the ten slowest suites, slowest first, right before the totals', () => {
    const testResults = Array.from({ length: 12 }, (_, place) => ({
      name: resolve(TOOLS, '..', `test/${place}.test.ts`),
      status: 'passed',
      assertionResults: [],
      startTime: 1000,
      endTime: 1000 + 1500 * place,
    }));
    const { lines } = report([], jest({ testResults }), 0);
    expect(lines.slice(-12)).toEqual([
      'Slowest suites',
      ...[11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((place) =>
        expect.stringMatching(new RegExp(`^ *${(1.5 * place).toFixed(1)} s  test/${place}\\.test\\.ts$`)),
      ),
      '5 passed, 0 failed',
    ]);
  });

  test('says which suites did not run and why, and counts them as failed where all must run', () => {
    const line = expect.stringMatching(/NOT RUN {2}test\/a\.test\.ts, 1 tests: no database; set NEO4J_URI$/);
    expect(report([], jest(notRun), 0).lines).toContainEqual(line);
    expect(report([], jest(notRun), 0, true).lines.at(-1)).toBe('5 passed, 1 failed, 1 skipped');
  });
});

describe('the order of suites', () => {
  const rootDir = resolve(TOOLS, '..');
  const suite = (path: string, seconds?: number) => ({
    path: join(rootDir, 'test', path),
    context: { config: { rootDir } },
    ...(seconds === undefined ? {} : { duration: 1000 * seconds }),
  });

  test('has the heaviest first, whatever order they are found in', () => {
    const heavy = HEAVY_SUITES.map((path) => suite(path));
    const others = [
      suite('slow.test.ts', 14),
      suite('unknown.test.ts'),
      suite('unknown-too.test.ts'),
      suite('a.test.ts', 1),
    ];
    expect(heaviestFirst([...heavy, ...others])).toEqual([...heavy, ...others]);
    expect(heaviestFirst([...others, ...[...heavy].reverse()])).toEqual([...heavy, ...others]);
    expect(heaviestFirst([])).toEqual([]);
  });

  test.each(HEAVY_SUITES)('knows a suite %s that is there', (path) => {
    expect(existsSync(resolve(TOOLS, '..', 'test', path))).toBe(true);
  });
});

describe('a quick run', () => {
  const suites = () => {
    const root = resolve(TOOLS, '..');
    const quick = evaluate(TOOLS, 'quick-suites.mjs', 'tool.QUICK_ARGUMENTS') as string[];
    const patterns = quick.slice(1, -1).map((pattern) => new RegExp(pattern));
    const all = [...readTree(root, 'test', /\.test\.ts$/)];
    return {
      quick: all.filter(([path]) => !patterns.some((pattern) => pattern.test(`/${path}`))),
      others: all.filter(([path]) => patterns.some((pattern) => pattern.test(`/${path}`))).map(([path]) => path),
    };
  };

  test('has most suites, the contract of the stores among them, and no end-to-end suite', () => {
    const { quick, others } = suites();
    const paths = quick.map(([path]) => path);
    expect(paths.length).toBeGreaterThan(others.length);
    expect(paths).toContain('test/contract/embedded-store.test.ts');
    expect(others).toEqual(
      expect.arrayContaining(HEAVY_SUITES.filter((path) => path.includes('e2e')).map((path) => `test/${path}`)),
    );
  });

  test('starts no server', () => {
    const serving = suites().quick.filter(([, text]) =>
      /\b(startSeededServer|serverOver|createHttpServer)\(/.test(text),
    );
    expect(serving.map(([path]) => path)).toEqual([]);
  });
});

test('suites run in an ordinary realm', () => {
  // The global object of jest's own realm stands before the object that the realm was made of.
  expect(isContext(globalThis)).toBe(constants.DONT_CONTEXTIFY !== undefined);
});
