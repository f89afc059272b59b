import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, isContext } from 'node:vm';
import { parse as parseYaml } from 'yaml';
import { heaviestFirst } from './heaviest-first';

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

describe('the hook for TypeScript', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    cpSync(join(TOOLS, 'typescript-hook.cjs'), join(project, 'tools', 'typescript-hook.cjs'));
    symlinkSync(join(TOOLS, '..', 'node_modules'), join(project, 'node_modules'));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  test('keeps what it compiled until the file changes, and compiles again what was kept badly', () => {
    const hook = join(project, 'tools', 'typescript-hook.cjs');
    const [file, keptFile] = [join(project, 'a.ts'), join(project, '.cache', 'typescript', 'a.ts.js')];
    const printed = () => execFileSync(process.execPath, ['--require', hook, file], { encoding: 'utf8' });
    writeFileSync(file, '#!/usr/bin/env node\nprocess.stdout.write("one" as string);');
    expect(printed()).toBe('one');
    const kept = readFileSync(keptFile, 'utf8');
    writeFileSync(keptFile, kept.replace('one', 'kept'));
    expect(printed()).toBe('kept');
    writeFileSync(keptFile, kept.slice(0, kept.length / 2));
    expect(printed()).toBe('one');
    writeFileSync(file, 'process.stdout.write("two" as string);');
    expect(printed()).toBe('two');
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
  const report = (checks: object[], results: object | null, status: number, leftOut: string[] = []) =>
    evaluate(
      TOOLS,
      'test-report.mjs',
      `tool.reportOf(${JSON.stringify(checks)}, [${JSON.stringify({ status, results })}], ${JSON.stringify(leftOut)})`,
    ) as { lines: string[]; failed: number };
  const counted = (passed: boolean, failed: number) => ({
    ...passedCheck,
    passed,
    totals: { passed: 3, failed, skipped: 0 },
  });

  test.each([
    ['all is well', [passedCheck], jest({}), 0, '5 passed, 0 failed'],
    ['tests fail', [passedCheck], jest({ numFailedTests: 2 }), 1, '5 passed, 2 failed'],
    ['a suite does not load', [passedCheck], jest({ numRuntimeErrorTestSuites: 1 }), 1, '5 passed, 1 failed'],
    ['a check fails', [{ ...passedCheck, passed: false }], jest({}), 0, '5 passed, 1 failed'],
    ['a check that counts for itself passes', [counted(true, 0)], jest({}), 0, '8 passed, 0 failed'],
    ['it fails', [counted(false, 2)], jest({}), 0, '8 passed, 2 failed'],
    ['it dies', [counted(false, 0)], jest({}), 0, '8 passed, 1 failed'],
    ['jest dies without results', [passedCheck], null, 1, '0 passed, 1 failed'],
    ['jest fails for a reason of its own', [passedCheck], jest({}), 1, '5 passed, 1 failed'],
    ['a suite lacks something', [passedCheck], jest(notRun), 0, '5 passed, 0 failed, 1 skipped'],
  ])('ends with its totals when %s', (_, checks, results, status, last) => {
    const { lines, failed } = report(checks, results, status);
    expect(lines.at(-1)).toBe(last);
    expect(failed).toBe(Number(/(\d+) failed/.exec(last)?.[1]));
  });

  test.each([
    ['jest dies', null, 'jest ended without results'],
    ['no test failed', jest({}), 'jest ended with status 1 though no test failed'],
  ])('says what failed also where %s', (_, results, said) => {
    expect(report([], results, 1).lines.slice(-3, -1)).toEqual(['Failed', `  ${said}`]);
  });

  test('adds up the totals of several runs', () => {
    const runs = JSON.stringify([jest({}), jest({ numFailedTests: 1 })].map((results) => ({ status: 0, results })));
    expect(evaluate(TOOLS, 'test-report.mjs', `tool.reportOf([], ${runs}).lines.at(-1)`)).toBe('10 passed, 1 failed');
  });

  test.each([
    ['kept\n5 passed, 0 failed\n', { passed: 5, failed: 0, skipped: 0 }],
    ['0 passed, 2 failed, 1 skipped', { passed: 0, failed: 2, skipped: 1 }],
    ['5 passed, 0 failed, or so', null],
  ])('reads %j of another program as %j', (output, totals) => {
    expect(evaluate(TOOLS, 'test-report.mjs', `tool.totalsIn(${JSON.stringify(output)})`)).toEqual(totals);
  });

  test('tells what failed right above the totals, with what it says, since a log that is cut keeps its end', () => {
    const name = resolve(TOOLS, '..', 'test/a.test.ts');
    const failing = (fullName: string) => ({
      status: 'failed',
      fullName,
      failureMessages: [
        'Error: \u001b[2mexpect(\u001b[22mreceived)\n\nExpected: 1\nReceived: 2\n    at Object.<anonymous> (/a.ts:1:2)\n\nmore',
      ],
    });
    const testResults = [
      {
        name,
        status: 'failed',
        assertionResults: [failing('a store opens'), { status: 'passed', fullName: 'it shuts' }],
      },
      {
        name: name.replace('a.test', 'b.test'),
        status: 'failed',
        assertionResults: [],
        message: 'SyntaxError: no\n  }',
      },
    ];
    const output = 'kept   seeds: open\nFAILED seeds: ends: 3 of 5, at least 4\n1 passed, 1 failed\n';
    const { lines } = report(
      [{ ...counted(false, 1), name: 'counsel', output }],
      jest({ testResults, numFailedTests: 1 }),
      1,
    );
    const from = lines.indexOf('Failed');
    expect(lines.slice(from)).toEqual([
      'Failed',
      '  counsel',
      '      FAILED seeds: ends: 3 of 5, at least 4',
      '  test/a.test.ts: a store opens',
      '      Error: expect(received)',
      '      Expected: 1',
      '      Received: 2',
      '      more',
      '  test/b.test.ts',
      '      SyntaxError: no',
      '        }',
      '8 passed, 2 failed',
    ]);
  });

  test('of many failures it gives the names, and what the first of them say', () => {
    const assertionResults = Array.from({ length: 40 }, (_, place) => ({
      status: 'failed',
      fullName: `case ${place}`,
      failureMessages: [Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n')],
    }));
    const testResults = [{ name: resolve(TOOLS, '..', 'test/a.test.ts'), status: 'failed', assertionResults }];
    const { lines } = report([], jest({ testResults, numFailedTests: 40 }), 1);
    const said = lines.slice(lines.indexOf('Failed') + 1, -1);
    expect(said.filter((line) => line.includes('case'))).toHaveLength(40);
    expect(said.filter((line) => line.includes('line'))).toHaveLength(12 * 6);
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

  test('says which suites did not run and why, and what was left out, before the totals', () => {
    const { lines } = report([], jest(notRun), 0, ['Left out']);
    expect(lines).toContainEqual(
      expect.stringMatching(/NOT RUN {2}test\/a\.test\.ts, 1 tests: no database; set NEO4J_URI$/),
    );
    expect(lines.slice(-2)).toEqual(['Left out', '5 passed, 0 failed, 1 skipped']);
  });
});

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

  test('a quick run has most everyday suites, the contract of the stores among them, and no server but that of the edges', () => {
    const [quick, everyday] = [found(suites.patterns.quick), found(suites.patterns.everyday)];
    // Each rule of advice has a suite of its own.
    expect(quick.length).toBeGreaterThan(everyday.filter((path) => !/advice.rules/.test(path)).length / 2);
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

describe('continuous integration', () => {
  const root = resolve(TOOLS, '..');
  const workflow = parseYaml(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) as {
    jobs: Record<string, { strategy?: { matrix: { node: string[] } }; steps: { run?: string }[] }>;
  };
  const commandsOf = (job: string) => workflow.jobs[job]?.steps.flatMap(({ run = [] }) => run);

  test('does on GitHub what .ci/run does, and runs the everyday suites on each supported Node', () => {
    expect(commandsOf('everything')).toEqual(['bash .ci/run']);
    expect(commandsOf('everyday')).toEqual(['npm test']);
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${workflow.jobs.everyday?.strategy?.matrix.node[0]}`);
  });

  test('runs what npm test leaves out after npm test, and no suite twice', () => {
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    const runs = [...script.matchAll(/^run_suites (\S+) (.*)$/gm)].map(([, , command]) => command);
    expect(runs).toEqual(['npm test', 'node tools/test.mjs --rest']);
  });

  test('ends with what failed in any group, and the totals of all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    cpSync(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
    // Nothing is installed and no suite runs: these only say what came of it.
    const says = {
      java: 'version "17"',
      node: 'a\nFailed\n  a.test.ts: a case\n      Expected: 1\n4 passed, 1 failed',
      npm: '5 passed, 0 failed',
    };
    for (const name of ['java', 'mvn', 'chromium', 'apt-get', 'sudo', 'python3', 'node', 'npm']) {
      const text = `#!/bin/sh\n[ "$1" = install ] && exit 1\nprintf '%s\\n' '${says[name as keyof typeof says] ?? ''}'\n`;
      writeFileSync(join(bin, name), text, { mode: 0o755 });
    }
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { stdout, status } = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8', env });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(-8)).toEqual([
      'Failed',
      '== other-suites',
      '  a.test.ts: a case',
      '      Expected: 1',
      '== Node 24 could not be installed.',
      '== Node 22 could not be installed.',
      '9 passed, 3 failed',
      '',
    ]);
  });
});

test('suites run in an ordinary realm', () => {
  // The global object of jest's own realm stands before the object that the realm was made of.
  expect(isContext(globalThis)).toBe(constants.DONT_CONTEXTIFY !== undefined);
});
