/**
 * `npm test`: installs and builds what is missing or stale, then runs all suites with types and lint beside them, and ends
 * with one line of totals. Arguments go to jest, but for these: `--quick` runs types, lint and the quick suites only, and builds nothing;
 * `--speed` runs only the suites that measure time; `--suites-only` runs only the suites, on what is installed and built.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject, installed, run, runSilently } from './project.mjs';
import { QUICK_ARGUMENTS } from './quick-suites.mjs';
import { readResults, reportOf } from './test-report.mjs';

const RESULTS = inProject('.cache', 'test', `results-${process.pid}.json`);
const BUILD = ['build', build];
const TYPES = ['types', checkTypes];
const LINT = ['lint', checkLint];
const CHECKS = [TYPES, LINT];
const MODES = {
  '--quick': { first: [], beside: CHECKS, jest: QUICK_ARGUMENTS, environment: { CAREER_TEST_QUICK: 'true' } },
  '--speed': {
    first: [BUILD],
    beside: [],
    jest: ['--config', inProject('test', 'speed', 'jest.config.js')],
    environment: {},
  },
  '--suites-only': { first: [], beside: [], jest: [], environment: {} },
};
const ALL = { first: [BUILD], beside: CHECKS, jest: [], environment: {} };

const given = process.argv.slice(2);
const name = given.find((argument) => argument in MODES);
const mode = name === undefined ? ALL : MODES[name];

if (!isNodeRecentEnough() || (name !== '--suites-only' && !(await installIfStale()))) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const first = [];
for (const check of mode.first) first.push(await outcomeOf(check));
const beside = Promise.all(mode.beside.map(outcomeOf));

mkdirSync(inProject('.cache', 'test'), { recursive: true });
const jest = [installed('jest/bin/jest.js'), '--json', `--outputFile=${RESULTS}`, ...mode.jest];
const asked = given.filter((argument) => argument !== name);
const jestStatus = await run(process.execPath, [...jest, ...asked], mode.environment);
const outcomes = [...first, ...(await beside)];
for (const { output } of outcomes) process.stdout.write(output);
const mustRunAll = process.env.CI === 'true' && name !== '--quick';
const { lines, failed } = reportOf(outcomes, readResults(RESULTS), jestStatus, mustRunAll);
rmSync(RESULTS, { force: true });
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;

/** What a check finds: `{ name, passed, seconds, output }`. */
async function outcomeOf([what, check]) {
  const began = performance.now();
  const { passed, output } = await check();
  return { name: what, passed, seconds: (performance.now() - began) / 1000, output };
}

async function build() {
  return { passed: await buildIfStale(), output: '' };
}

/** Looks only at what changed since it looked last, and at what that touches. */
async function checkTypes() {
  const found = [];
  for (const project of ['tsconfig.test.json', 'web/tsconfig.json', 'web/pages/tsconfig.json']) {
    const known = inProject('.cache', 'types', `${project.replaceAll('/', '-')}.tsbuildinfo`);
    const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', known, '-p', project];
    found.push(await runSilently(process.execPath, [installed('typescript/bin/tsc'), ...options]));
  }
  return { passed: found.every(({ status }) => status === 0), output: found.map(({ output }) => output).join('') };
}

async function checkLint() {
  const options = ['check', '--error-on-warnings', '--diagnostic-level=warn'];
  const { status, output } = await runSilently(process.execPath, [installed('@biomejs/biome/bin/biome'), ...options]);
  return { passed: status === 0, output: status === 0 ? '' : output };
}
