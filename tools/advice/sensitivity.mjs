/**
 * How many answers change if one number of advice is a quarter larger or smaller, or one rule is switched off: `npm run advice:effect --
 * --sensitivity` runs it in a process of its own: node sensitivity.mjs STORE OUT PAIRS PATHS [dead | steady].
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { inProject } from '../project.mjs';
import { numbersOfAdvice, rulesOfAdvice, snapshotTraced, snapshotWith } from './changed-model.mjs';
import { sensitivityQuestions } from './questions.mjs';
import { labelOf, readWitnesses } from './witnesses.mjs';

/** How much a number is changed. */
const CHANGE = 0.25;
/** How many questions each change is asked at first. Only if none of these answers differs, all questions are asked. */
const FIRST = 60;
/** The same where only a first difference is looked for: the questions that show differences soonest. */
const FIRST_IF_QUIET = 12;
/** The next that are asked of a change alone, if none of those differs: most of those that decide anything decide among these. */
const NEXT_IF_QUIET = 200;
/** Questions that are asked before differences are counted; those that look for a single one count sooner. */
const AT_ONCE = 20;
const AT_ONCE_IF_QUIET = 1;
/** Seconds of processor between two lines of progress. */
const PROGRESS_EVERY = 30;

const [dataDir, out, pairs, paths, mode] = process.argv.slice(2);
/** True if only those are looked for that change nothing: each is left at the first answer that differs. */
const isForQuiet = mode !== undefined;
const dist = (path) => createRequire(import.meta.url)(inProject('dist', path));
const { importSeeds, openAtlas, openStore } = dist('app/index.js');

const store = await openStore({ dataDir: resolve(dataDir), neo4j: null });
await importSeeds(store, inProject('seeds'), () => {});
const atlas = await openAtlas(store);
const { graph } = atlas.snapshot();
const { first, others } = sensitivityQuestions(graph, Number(pairs), FIRST);
const start = process.cpuUsage();
const before = new Map([...first, ...others].map((question) => [question, '']));
/** The questions in which each rule decides something. */
const decided = new Map();
/** Questions by what they have shown to decide, and how it was changed. */
const witnesses = isForQuiet ? readWitnesses() : new Map();
/** How often each question told that a change makes a difference: most changes show in a few of them. */
const telling = new Map();
/** Milliseconds of processor that each question took, and how many thousands of characters its answer has: long ones show most. */
const took = new Map();
const length = new Map();
let batch = 1;
let lap = process.cpuUsage();
answer([], [...before.keys()], (question, text) => {
  before.set(question, text);
  length.set(question, text.length / 1000);
  const { user, system } = process.cpuUsage(lap);
  took.set(question, (user + system) / 1000);
  lap = process.cpuUsage();
});
batch = isForQuiet ? AT_ONCE_IF_QUIET : AT_ONCE;
const unsteady = isForQuiet ? changedIfTraced() : count([], [...before.keys()]).of;
if (unsteady > 0)
  throw new Error(`${unsteady} answers differ though nothing was changed: something else decides them.`);

const lookedAt = [...numbersAsked().map(({ name }) => name), ...rulesAsked()];
const asked = lookedAt.length;
let [noted, told] = [0, secondsUsed()];
const rows = isForQuiet ? quietOnes() : all();
writeFileSync(
  out,
  JSON.stringify({ first: first.length, all: before.size, lookedAt, rows, witnesses: [...witnesses] }),
);
console.log(`Asked up to ${before.size} questions of each state, in ${secondsUsed()} s of processor time.`);
await atlas.close();
await store.close();

function isAsked(name) {
  const isWithin = (path) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}/`);
  return paths === '' || paths.split(',').some(isWithin);
}

/** How many answers each changes. */
function all() {
  const ofNumber = ({ name, value, unit, guards }) => {
    const [low, high] = [lower(value, unit), higher(value, unit)];
    const fewer = low === null ? null : differing({ name, value: low });
    return withProgress({ name, value, low, high, fewer, more: differing({ name, value: high }), guards });
  };
  return [
    ...numbersAsked().map(ofNumber),
    ...rulesAsked().map((rule) => withProgress({ name: rule, off: differing({ rule }) })),
  ];
}

/**
 * Those that change no answer: of numbers, neither more nor less of them does, or, for the ranges in which they are steady, one of the two.
 * Each change is asked the question that showed a difference last time, then those in which changes show soonest, first a few, then more;
 * those that change nothing there are asked all questions together, and in halves where an answer differs.
 */
function quietOnes() {
  const numbers = numbersAsked().map(({ name, value, unit, guards }) => ({
    ...{ name, value, guards },
    ...{ low: lower(value, unit), high: higher(value, unit) },
  }));
  const ups = numbers.map(({ name, high }) => ({ name, way: 'more', change: { name, value: high } }));
  const downs = numbers
    .filter(({ low }) => low !== null)
    .map(({ name, low }) => ({ name, way: 'fewer', change: { name, value: low } }));
  const rules = rulesAsked().map((name) => ({ name, way: 'off', change: { rule: name } }));
  const keyOf = mode === 'steady' ? labelOf : ({ name }) => name;
  const seen = new Set([...ups, ...downs, ...rules].filter(isSeenAgain).map(keyOf));
  const unseen = (some) => some.filter((one) => !seen.has(keyOf(one)));
  const fewer = silent(unseen(downs).filter(isQuietAlone));
  const isOpen = ({ name, low }) => mode === 'steady' || low === null || fewer.has(name);
  const open = new Set(numbers.filter(isOpen).map(({ name }) => name));
  const more = silent(unseen(ups.filter(({ name }) => open.has(name))).filter(isQuietAlone));
  const off = silent(unseen(rules).filter(isQuietAlone));
  const none = { of: 0, asked: before.size };
  const said = (some, name) => (some.has(name) ? none : { of: 1, asked: null });
  const isQuiet = ({ name, low }) =>
    mode === 'steady' ? more.has(name) || fewer.has(name) : more.has(name) && (low === null || fewer.has(name));
  return [
    ...numbers
      .filter(isQuiet)
      .map((one) => ({ ...one, fewer: one.low === null ? null : said(fewer, one.name), more: said(more, one.name) })),
    ...rules.filter(({ name }) => off.has(name)).map(({ name }) => ({ name, off: none })),
  ];
}

/** True if the question that showed a change last time shows it again. */
function isSeenAgain(one) {
  const known = [...before.keys()].filter(({ key }) => key === witnesses.get(labelOf(one)));
  if (known.length === 0) return false;
  const { by } = count([one.change], known);
  if (by !== null) withProgress({ ...one.change, way: one.way, of: 1, by: by.key });
  return by !== null;
}

/** True if a change is not seen in the questions in which changes show soonest. */
function isQuietAlone({ name, way, change }) {
  let { by } = count([change], tellingFirst([change], FIRST_IF_QUIET));
  by ??= count([change], tellingFirst([change], NEXT_IF_QUIET)).by;
  if (by !== null) witnesses.set(labelOf({ name, way }), by.key);
  withProgress({ ...change, way, of: by === null ? 0 : 1, by: by?.key });
  return by === null;
}

/**
 * The names of those of which none changes an answer to any question, as far as those tell that are changed at the same time.
 * @param first - questions to begin with: where answers of more of them differed
 */
function silent(some, first = []) {
  if (some.length === 0) return new Set();
  const changes = some.map(({ change }) => change);
  const questions = new Set([...first, ...tellingFirst(changes, before.size)]);
  const { of, by } = count(changes, [...questions]);
  withProgress({ together: some.map(({ name }) => name), of, by: by?.key });
  if (of > 0 && some.length === 1) witnesses.set(labelOf(some[0]), by.key);
  if (of === 0) return new Set(some.map(({ name }) => name));
  if (some.length === 1) return new Set();
  const half = Math.ceil(some.length / 2);
  const next = [by, ...first];
  return new Set([...silent(some.slice(0, half), next), ...silent(some.slice(half), next)]);
}

function numbersAsked() {
  return numbersOfAdvice().filter(({ name }) => isAsked(name));
}

function rulesAsked() {
  return rulesOfAdvice().filter(isAsked);
}

/** Notes that one more is known, and says now and then how many are. With PROGRESS set, it prints each. */
function withProgress(row) {
  noted++;
  if (process.env.PROGRESS !== undefined) console.error(JSON.stringify(row));
  else if (secondsUsed() - told >= PROGRESS_EVERY) {
    told = secondsUsed();
    console.error(`Looked at ${noted} changes of ${asked} numbers and rules, ${told} s of processor time.`);
  }
  return row;
}

/** Seconds of processor since the first question. */
function secondsUsed() {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1e6);
}

/** How many answers differ from those of the unchanged state, of how many. */
function differing(change) {
  const some = count([change], first);
  const { of, asked } = some.of > 0 ? some : count([change], others);
  return { of, asked };
}

/** How many answers differ, of how many, and the first of these questions. */
function count(changes, questions) {
  let [of, asked, by] = [0, 0, null];
  answer(changes, questions, (question, text) => {
    asked++;
    if (text !== before.get(question)) {
      of++;
      by ??= question;
      telling.set(question, (telling.get(question) ?? 0) + 1);
    }
    return isForQuiet && of > 0;
  });
  return { of, asked, by };
}

/** So many questions: those first in which one of the rules that are switched off decided something, then those that answer most, or showed most other changes, for the least work. */
function tellingFirst(changes, many) {
  const touched = new Set(changes.flatMap(({ rule }) => [...(decided.get(rule) ?? [])]));
  const rank = (question) =>
    (touched.has(question) ? 1e6 : 0) + (length.get(question) + (telling.get(question) ?? 0)) / took.get(question);
  return [...before.keys()].sort((a, b) => rank(b) - rank(a)).slice(0, many);
}

/** How many answers differ though rules only say when they decide something: none should. Notes which rules decide in which question. */
function changedIfTraced() {
  let asked = null;
  const snapshot = snapshotTraced(graph, (rule) => {
    if (!decided.has(rule)) decided.set(rule, new Set());
    decided.get(rule).add(asked);
  });
  let changed = 0;
  for (const [question, text] of before) {
    asked = question;
    if (answerBy(snapshot, [question])[0] !== text) changed++;
  }
  return changed;
}

/** @param told - takes each answer; true if no more are wanted */
function answer(changes, questions, told) {
  const snapshot = snapshotWith(graph, changes);
  for (let at = 0; at < questions.length; at += batch) {
    const some = questions.slice(at, at + batch);
    const texts = answerBy(snapshot, some);
    const isEnough = some.map((question, place) => told(question, texts[place]));
    if (isEnough.includes(true)) return;
  }
}

/** The answers of a snapshot, as text. */
function answerBy(snapshot, questions) {
  const { answersOf } = dist('app/effect/answers.js');
  const { answers } = answersOf(
    snapshot,
    questions.filter(({ routes, reachable }) => routes !== undefined || reachable !== undefined),
  );
  return questions.map((question) => JSON.stringify(answers[question.key] ?? lists(snapshot, question)));
}

/** Answers that two states are not compared by: why a route is not listed, every job in reach, where people come from, and the open question. */
function lists(snapshot, { reached, feeders, futures, explained }) {
  if (explained !== undefined) {
    const { why, rulings } = snapshot.explainRoute(explained);
    return { why, broken: rulings.filter(({ isKept }) => !isKept).map(({ rule, step }) => [rule, step]) };
  }
  if (reached !== undefined) {
    return snapshot.reachableRoles(reached).map(({ role, route, way, years, judged, why, payStart, payLater }) => ({
      ...{ role, way, years, why, payStart, payLater, judged: judged() },
      ...{ roles: route.roles, routeYears: route.years, studyYears: route.studyYears, odds: route.odds },
    }));
  }
  if (feeders !== undefined) return snapshot.feederRoles(feeders).map(({ role, route }) => [role, route.years]);
  const { groups = [], ladder, assumed, notes, askBack } = snapshot.futures(futures, true);
  const jobs = groups.flatMap((group) =>
    group.jobs.map(({ role, way, why, gate, payStart, payLater, meets, misses, firstStep }) => ({
      ...{ role, way, why, gate, payStart, payLater, meets, misses, firstStep },
    })),
  );
  return { jobs, ladder, assumed, notes, askBack };
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
