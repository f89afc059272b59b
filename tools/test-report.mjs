import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PROJECT_DIR } from './project.mjs';

/** How many of the slowest suites the summary names. */
const SLOWEST = 10;

/** What jest wrote about its run, or null if it wrote nothing. */
export function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The totals that a program's last line gives, as "5 passed, 0 failed, 1 skipped"; null if it gives none. */
export function totalsIn(output) {
  const [, passed, failed, skipped = 0] =
    /(?:^|\n)(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(output) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/**
 * The summary's lines, the last one being the totals alone, and how much failed. A check that failed, and a suite that did not
 * load, count as one failure each, so that "0 failed" holds only if all is well.
 *
 * @param checks - what was checked besides the suites: `{ name, passed, seconds }`, with `totals` if it counts for itself
 * @param runs - of jest, each `{ status, results }`: its exit status and its own JSON, or null if it died without any
 * @param leftOut - lines on what was left out
 */
export function reportOf(checks, runs, leftOut = []) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const counted of [...checks.map(totalsOfCheck), ...runs.map(totalsOfRun)]) {
    for (const name of Object.keys(totals)) totals[name] += counted[name];
  }
  const suites = runs.flatMap(({ results }) => results?.testResults ?? []);
  const lines = ['', 'Summary'];
  for (const check of checks) {
    lines.push(`  ${check.passed ? 'ok    ' : 'FAILED'}  ${check.name} (${check.seconds.toFixed(1)} s)`);
  }
  for (const { results } of runs) if (results === null) lines.push('  FAILED  jest ended without results');
  for (const suite of suites) {
    if (suite.status === 'failed') lines.push(`  FAILED  ${relative(PROJECT_DIR, suite.name)}`);
  }
  for (const { file, tests, reason } of suitesNotRun(suites)) {
    lines.push(`  NOT RUN  ${file}, ${tests} tests: ${reason ?? 'skipped or left out by a filter'}`);
  }
  lines.push(...slowestSuites(suites), ...leftOut);
  const { passed, failed, skipped } = totals;
  lines.push(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return { lines, failed };
}

function totalsOfCheck({ passed, totals = { passed: 0, failed: 0, skipped: 0 } }) {
  return { ...totals, failed: passed ? totals.failed : Math.max(1, totals.failed) };
}

function totalsOfRun({ status, results }) {
  if (results === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: status === 0 ? failed : Math.max(1, failed),
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** The suites that took longest, slowest first, under a heading of their own; nothing for a single suite. */
function slowestSuites(results) {
  const suites = results.map(({ name, startTime, endTime }) => ({
    file: relative(PROJECT_DIR, name),
    seconds: (endTime - startTime) / 1000,
  }));
  if (suites.length < 2) return [];
  const slowest = suites.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return ['Slowest suites', ...slowest.map(({ file, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${file}`)];
}

/** Tests that did not run, counted by file and by the reason that their titles give as "(not run: reason)". */
function suitesNotRun(suites) {
  const counts = new Map();
  for (const suite of suites) {
    for (const test of suite.assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') continue;
      const reason = /\(not run: (.*?)\)(?: |$)/.exec(test.fullName)?.[1] ?? null;
      const file = relative(PROJECT_DIR, suite.name);
      const key = `${file}\0${reason}`;
      const entry = counts.get(key) ?? { file, reason, tests: 0 };
      entry.tests += 1;
      counts.set(key, entry);
    }
  }
  return [...counts.values()].sort((a, b) => a.file.localeCompare(b.file));
}
