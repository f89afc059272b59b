import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_DIR } from './project.mjs';

/** How many of the slowest suites the summary names. */
const SLOWEST = 10;
/** Of how many failures the summary tells what they say, and in how many lines; of the others it gives the names. */
const EXPLAINED = { failures: 12, lines: 6 };

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
 * What failed stands right above the totals, since a log that is cut keeps its end.
 *
 * @param checks - what was checked besides the suites: `{ name, passed, seconds, output }`, with `totals` if it counts for itself
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
  for (const { file, tests, reason } of suitesNotRun(suites)) {
    lines.push(`  NOT RUN  ${file}, ${tests} tests: ${reason ?? 'skipped or left out by a filter'}`);
  }
  lines.push(...slowestSuites(suites), ...leftOut, ...failures(checks, runs, suites));
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

/** What failed, under a heading of its own, each with the first lines of what it says; nothing if all is well. */
function failures(checks, runs, suites) {
  const failed = [
    ...checks.filter(({ passed }) => !passed).map(({ name, output }) => [name, linesOfCheck(output)]),
    ...runs.flatMap(failureOfRun),
    ...suites.filter(({ status }) => status === 'failed').flatMap(failuresOfSuite),
  ];
  if (failed.length === 0) return [];
  return [
    'Failed',
    ...failed.flatMap(([name, said], place) => [
      `  ${name}`,
      ...(place < EXPLAINED.failures ? said.slice(0, EXPLAINED.lines).map((line) => `      ${line}`) : []),
    ]),
  ];
}

/** A run that died, or failed though no test of it did. */
function failureOfRun({ status, results }) {
  if (results === null) return [['jest ended without results', []]];
  const isExplained = status === 0 || results.numFailedTests + results.numRuntimeErrorTestSuites > 0;
  return isExplained ? [] : [[`jest ended with status ${status} though no test failed`, []]];
}

/** The names of a suite's failed tests and the lines of their first messages; the suite's own if it did not load. */
function failuresOfSuite({ name, message, assertionResults }) {
  const file = relative(PROJECT_DIR, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [[file, linesOf(message)]];
  return failed.map(({ fullName, failureMessages }) => [`${file}: ${fullName}`, linesOf(failureMessages[0])]);
}

/** The lines that name a failure, if any does. */
function linesOfCheck(output) {
  const lines = linesOf(output);
  const naming = lines.filter((line) => line.startsWith('FAILED'));
  return naming.length > 0 ? naming : lines;
}

/** The lines of a message, without colours, empty ones, and places in the code. */
function linesOf(message = '') {
  const lines = stripVTControlCharacters(message).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^ *at .*:\d+\)?$/.test(line)).map((line) => line.trimEnd());
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
