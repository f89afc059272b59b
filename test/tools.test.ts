import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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

  test('says which suites did not run and why, and counts them as failed where all must run', () => {
    const line = expect.stringMatching(/NOT RUN {2}test\/a\.test\.ts, 1 tests: no database; set NEO4J_URI$/);
    expect(report([], jest(notRun), 0).lines).toContainEqual(line);
    expect(report([], jest(notRun), 0, true).lines.at(-1)).toBe('5 passed, 1 failed, 1 skipped');
  });
});
