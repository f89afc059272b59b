/**
 * `npm test`: installs and builds what is missing or stale, then runs types, lint and all suites, and ends with one line
 * of totals. Arguments go to jest; `--suites-only` runs nothing but the suites, on what is installed and built.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject, installed, run } from './project.mjs';
import { readResults, reportOf } from './test-report.mjs';

const RESULTS = inProject('.cache', 'test', `results-${process.pid}.json`);
const jestArgs = process.argv.slice(2).filter((argument) => argument !== '--suites-only');
const suitesOnly = jestArgs.length < process.argv.length - 2;

if (!isNodeRecentEnough() || (!suitesOnly && !(await installIfStale()))) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const checks = suitesOnly
  ? []
  : [
      ['build', buildIfStale],
      ['types', checkTypes],
      ['lint', checkLint],
    ];
const outcomes = [];
for (const [name, check] of checks) {
  const began = performance.now();
  const passed = await check();
  outcomes.push({ name, passed, seconds: (performance.now() - began) / 1000 });
}

mkdirSync(inProject('.cache', 'test'), { recursive: true });
const jest = [installed('jest/bin/jest.js'), '--json', `--outputFile=${RESULTS}`, ...jestArgs];
const jestStatus = await run(process.execPath, jest);
const { lines, failed } = reportOf(outcomes, readResults(RESULTS), jestStatus, process.env.CI === 'true');
rmSync(RESULTS, { force: true });
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;

async function checkTypes() {
  const tsc = installed('typescript/bin/tsc');
  const code = await run(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.test.json']);
  const pages = await run(process.execPath, [tsc, '--noEmit', '-p', 'web/tsconfig.json']);
  return code === 0 && pages === 0;
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
