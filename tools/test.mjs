/**
 * `npm test`: installs and builds what is missing or stale, then runs types, lint and all suites, and ends with one line
 * of totals. Arguments go to jest, but for these: `--quick` runs types, lint and the quick suites only, and builds nothing;
 * `--speed` runs only the suites that measure time; `--suites-only` runs only the suites, on what is installed and built.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject, installed, run } from './project.mjs';
import { QUICK_ARGUMENTS } from './quick-suites.mjs';
import { readResults, reportOf } from './test-report.mjs';

const RESULTS = inProject('.cache', 'test', `results-${process.pid}.json`);
const BUILD = ['build', buildIfStale];
const TYPES = ['types', checkTypes];
const LINT = ['lint', checkLint];
const MODES = {
  '--quick': { checks: [TYPES, LINT], jest: QUICK_ARGUMENTS, environment: { CAREER_TEST_QUICK: 'true' } },
  '--speed': { checks: [BUILD], jest: ['--config', inProject('test', 'speed', 'jest.config.js')], environment: {} },
  '--suites-only': { checks: [], jest: [], environment: {} },
};
const ALL = { checks: [BUILD, TYPES, LINT], jest: [], environment: {} };

const given = process.argv.slice(2);
const name = given.find((argument) => argument in MODES);
const mode = name === undefined ? ALL : MODES[name];

if (!isNodeRecentEnough() || (name !== '--suites-only' && !(await installIfStale()))) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const outcomes = [];
for (const [what, check] of mode.checks) {
  const began = performance.now();
  const passed = await check();
  outcomes.push({ name: what, passed, seconds: (performance.now() - began) / 1000 });
}

mkdirSync(inProject('.cache', 'test'), { recursive: true });
const jest = [installed('jest/bin/jest.js'), '--json', `--outputFile=${RESULTS}`, ...mode.jest];
const asked = given.filter((argument) => argument !== name);
const jestStatus = await run(process.execPath, [...jest, ...asked], mode.environment);
const mustRunAll = process.env.CI === 'true' && name !== '--quick';
const { lines, failed } = reportOf(outcomes, readResults(RESULTS), jestStatus, mustRunAll);
rmSync(RESULTS, { force: true });
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;

async function checkTypes() {
  const tsc = installed('typescript/bin/tsc');
  const projects = ['tsconfig.test.json', 'web/tsconfig.json', 'web/pages/tsconfig.json'];
  const codes = [];
  for (const project of projects) codes.push(await run(process.execPath, [tsc, '--noEmit', '-p', project]));
  return codes.every((code) => code === 0);
}

async function checkLint() {
  return (
    (await run(process.execPath, [
      installed('@biomejs/biome/bin/biome'),
      'check',
      '--error-on-warnings',
      '--diagnostic-level=warn',
    ])) === 0
  );
}
