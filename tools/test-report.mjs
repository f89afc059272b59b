import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PROJECT_DIR } from './project.mjs';

/** How many of the slowest suites the summary names. */
const SLOWEST = 10;

/** What jest wrote about its run, or null if it wrote nothing. */
export function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * The summary's lines, the last one being the totals alone, and how much failed. A check that failed, and a suite that
 * did not load, count as one failure each, so that "0 failed" holds only if all is well.
 *
 * @param checks - what ran before the suites: `{ name, passed, seconds }`
 * @param results - jest's own JSON, or null if it died without any
 * @param jestStatus - jest's exit status
 * @param mustRunAll - true where a suite that did not run for want of something is a failure
 */
export function reportOf(checks, results, jestStatus, mustRunAll) {
  const notRun = results === null ? [] : suitesNotRun(results);
  const wanting = mustRunAll ? notRun.filter((suite) => suite.reason !== null) : [];
  const passed = results?.numPassedTests ?? 0;
  const skipped = results === null ? 0 : results.numPendingTests + results.numTodoTests;
  let failed = checks.filter((check) => !check.passed).length + wanting.length;
  failed += results === null ? 1 : results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (failed === 0 && jestStatus !== 0) failed = 1;

  const lines = ['', 'Summary'];
  for (const check of checks) {
    lines.push(`  ${check.passed ? 'ok    ' : 'FAILED'}  ${check.name} (${check.seconds.toFixed(1)} s)`);
  }
  if (results === null) lines.push('  FAILED  jest ended without results');
  for (const suite of results?.testResults ?? []) {
    if (suite.status === 'failed') lines.push(`  FAILED  ${relative(PROJECT_DIR, suite.name)}`);
  }
  for (const { file, tests, reason } of notRun) {
    const why = reason ?? 'skipped or left out by a filter';
    lines.push(`  ${wanting.length > 0 && reason !== null ? 'FAILED' : 'NOT RUN'}  ${file}, ${tests} tests: ${why}`);
  }
  lines.push(...slowestSuites(results));
  lines.push(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return { lines, failed };
}

/** The suites that took longest, slowest first, under a heading of their own; nothing for a single suite. */
function slowestSuites(results) {
  const suites = (results?.testResults ?? []).map(({ name, startTime, endTime }) => ({
    file: relative(PROJECT_DIR, name),
    seconds: (endTime - startTime) / 1000,
  }));
  if (suites.length < 2) return [];
  const slowest = suites.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return ['Slowest suites', ...slowest.map(({ file, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${file}`)];
}

/** Tests that did not run, counted by file and by the reason that their titles give as "(not run: reason)". */
function suitesNotRun(results) {
  const counts = new Map();
  for (const suite of results.testResults) {
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
