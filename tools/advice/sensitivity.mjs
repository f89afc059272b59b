/**
 * How many answers change if one number of advice is a quarter larger or smaller, or one rule is switched off: `npm run advice:effect --
 * --sensitivity` runs it in a process of its own: node sensitivity.mjs STORE OUT PAIRS PATHS [dead].
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { inProject } from '../project.mjs';
import { numbersOfAdvice, rulesOfAdvice, snapshotWith } from './changed-model.mjs';
import { sensitivityQuestions } from './questions.mjs';

/** How much a number is changed. */
const CHANGE = 0.25;
/** How many pairs each change is asked at first. Only if none of these answers differs, all questions are asked. */
const FIRST = 60;
/** Questions that are asked before differences are counted. */
const AT_ONCE = 20;

const [dataDir, out, pairs, paths, mode] = process.argv.slice(2);
const dist = (path) => createRequire(import.meta.url)(inProject('dist', path));
const { importSeeds, openAtlas, openStore } = dist('app/index.js');

const store = await openStore({ dataDir: resolve(dataDir), neo4j: null });
await importSeeds(store, inProject('seeds'), () => {});
const atlas = await openAtlas(store);
const { graph } = atlas.snapshot();
const { first, others } = sensitivityQuestions(graph, Number(pairs), FIRST);
const start = process.cpuUsage();
const before = new Map([...first, ...others].map((question) => [question, '']));
answer({}, [...before.keys()], (question, text) => before.set(question, text));

const rows = [];
for (const { name, value, unit, guards } of numbersOfAdvice())
  if (isAsked(name)) rows.push(ofNumber(name, value, unit, guards));
for (const rule of rulesOfAdvice()) if (isAsked(rule)) rows.push(noted({ name: rule, off: differing({ rule }) }));
const { user, system } = process.cpuUsage(start);
writeFileSync(out, JSON.stringify({ first: first.length, all: before.size, rows }));
console.log(
  `Asked up to ${before.size} questions of each state, in ${Math.round((user + system) / 1e6)} s of processor time.`,
);
await atlas.close();
await store.close();

function isAsked(name) {
  const isWithin = (path) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}/`);
  return paths === '' || paths.split(',').some(isWithin);
}

function ofNumber(name, value, unit, guards) {
  const [low, high] = [lower(value, unit), higher(value, unit)];
  const more = differing({ name, value: high });
  // A number that changes something need not be looked at any further, if only those are wanted that change nothing.
  const fewer = low === null || (mode === 'dead' && more.of > 0) ? null : differing({ name, value: low });
  return noted({ name, value, low, high, fewer, more, guards });
}

function noted(row) {
  if (process.env.PROGRESS !== undefined) console.error(JSON.stringify(row));
  return row;
}

/** How many answers differ from those of the unchanged state, of how many. */
function differing(change) {
  const some = count(change, first);
  return some.of > 0 ? some : count(change, others);
}

function count(change, questions) {
  let [of, asked] = [0, 0];
  answer(change, questions, (question, text) => {
    asked++;
    if (text !== before.get(question)) of++;
    return mode === 'dead' && of > 0;
  });
  return { of, asked };
}

/** @param told - takes each answer; true if no more are wanted */
function answer(change, questions, told) {
  const snapshot = snapshotWith(graph, change);
  const { answersOf } = dist('app/effect/answers.js');
  for (let at = 0; at < questions.length; at += AT_ONCE) {
    const some = questions.slice(at, at + AT_ONCE);
    const { answers } = answersOf(
      snapshot,
      some.filter(({ feeders }) => feeders === undefined),
    );
    const isEnough = some.map((question) =>
      told(question, JSON.stringify(answers[question.key] ?? feeders(snapshot, question))),
    );
    if (isEnough.includes(true)) return;
  }
}

function feeders(snapshot, question) {
  return snapshot.feederRoles(question.feeders).map(({ role, route }) => [role, route.years]);
}

/** A quarter less; one less of what is counted. Null where there is nothing below. */
function lower(value, unit) {
  if (value === 0) return null;
  return isCounted(unit) ? Math.min(value - 1, Math.round((1 - CHANGE) * value)) : (1 - CHANGE) * value;
}

function higher(value, unit) {
  if (isCounted(unit)) return Math.max(value + 1, Math.round((1 + CHANGE) * value));
  return value === 0 ? CHANGE : (1 + CHANGE) * value;
}

function isCounted(unit) {
  return unit === 'COUNT' || unit === 'RUNGS';
}
