import { resolve } from 'node:path';
import { evaluate, TOOLS } from './evaluate';

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
