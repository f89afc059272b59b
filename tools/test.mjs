/**
 * Runs suites, and checks types and style besides; ends with one line of totals.
 *
 * `npm test` runs the everyday suites, `npm run test:quick` the quick ones of them, `npm run test:all` every suite and
 * the counsellor's questions. `--rest` runs what `npm test` leaves out; `--speed` the suites that measure time; `--suites-only` everyday
 * suites on what is installed and built. Other arguments go to jest; paths among them replace the choice of suites.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject, installed, run, runSilently } from './project.mjs';
import {
  EVERYDAY_SUITES,
  leftOutLines,
  leftOutOfQuickLines,
  namesSuites,
  OTHER_SUITES,
  QUICK_SUITES,
} from './suite-groups.mjs';
import { readResults, reportOf, totalsIn } from './test-report.mjs';

const BUILD = ['build', build];
const CHECKS = [
  ['types', checkTypes],
  ['style', checkStyle],
];
/** Room for objects that live briefly, in MiB, in jest and so in its workers: each suite has a realm of its own, which fills the usual 16 often. */
const YOUNG_OBJECTS = '--max-semi-space-size=32';
const COUNSEL = ['counsel', askCounsel];
const SPEED = ['--config', inProject('test', 'speed', 'jest.config.js')];
/** What each mode does: `runs` are lists of arguments for jest, one run after another. */
const MODES = {
  '--quick': { first: [], besides: CHECKS, runs: [[QUICK_SUITES]], leftOut: leftOutOfQuickLines },
  '--all': { first: [BUILD], besides: CHECKS, runs: [[], SPEED], asksCounsel: true },
  '--rest': { first: [BUILD], besides: [], runs: [[OTHER_SUITES], SPEED], asksCounsel: true },
  '--speed': { first: [BUILD], besides: [], runs: [SPEED] },
  '--suites-only': { first: [], besides: [], runs: [[EVERYDAY_SUITES]] },
};
const EVERYDAY = { first: [BUILD], besides: CHECKS, runs: [[EVERYDAY_SUITES]], leftOut: leftOutLines };

const given = process.argv.slice(2);
const name = given.find((argument) => argument in MODES);
const mode = name === undefined ? EVERYDAY : MODES[name];
const asked = given.filter((argument) => argument !== name);
const isNamed = asked.some(namesSuites);
const measuresTime = name === '--speed' || asked.some((argument) => /test\/speed\b|\.speed\.ts$/.test(argument));

if (!isNodeRecentEnough() || (name !== '--suites-only' && !(await installIfStale()))) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const checks = [];
for (const check of mode.first) checks.push(await outcomeOf(check));
const besides = Promise.all([...mode.besides, ...(mode.asksCounsel && !isNamed ? [COUNSEL] : [])].map(outcomeOf));
const runs = [];
for (const args of isNamed ? [measuresTime ? SPEED : []] : mode.runs) {
  // Nothing may run besides suites that measure time.
  if (args === SPEED) await besides;
  runs.push(await runJest([...args, ...asked]));
}
checks.push(...(await besides));
for (const { output } of checks) process.stdout.write(output);
const { lines, failed } = reportOf(checks, runs, isNamed ? [] : (mode.leftOut?.() ?? []));
console.log(lines.join('\n'));
process.exitCode = failed === 0 ? 0 : 1;

/** One run of jest: its exit status, and what it wrote of itself, or null if it died before. */
async function runJest(args) {
  const file = inProject('.cache', 'test', `results-${process.pid}.json`);
  mkdirSync(inProject('.cache', 'test'), { recursive: true });
  const status = await run(process.execPath, [
    YOUNG_OBJECTS,
    installed('jest/bin/jest.js'),
    '--json',
    `--outputFile=${file}`,
    ...args,
  ]);
  const results = readResults(file);
  rmSync(file, { force: true });
  return { status, results };
}

/** What a check finds: `{ name, passed, seconds, output }`, with `totals` if it counts for itself. */
async function outcomeOf([what, check]) {
  const began = performance.now();
  const found = await check();
  return { name: what, seconds: (performance.now() - began) / 1000, ...found };
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

async function checkStyle() {
  const options = ['check', '--error-on-warnings', '--diagnostic-level=warn'];
  const { status, output } = await runSilently(process.execPath, [installed('@biomejs/biome/bin/biome'), ...options]);
  return { passed: status === 0, output: status === 0 ? '' : output };
}

/** Asks the counsellor's questions; without the public data only those that the seeds alone can answer. */
async function askCounsel() {
  const { status, output } = await runSilently(process.execPath, [inProject('tools', 'counsel', 'run.mjs'), '--floor']);
  return { passed: status === 0, output, totals: totalsIn(output) ?? undefined };
}
