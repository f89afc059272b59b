/**
 * The built server with one number of advice changed, or one rule switched off. Nothing but this tool can do that: it changes what Node.js
 * has loaded of the rooms that advice is part of, and loads them again.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { inProject } from '../project.mjs';

const DIST = inProject('dist');
/** Rooms that hold numbers or rules, or import them. All others are loaded once. */
const LOADED_AGAIN = ['routes', 'quiz', 'advice', 'learning', 'check', 'exports', 'editing', 'app'].map(
  (room) => join(DIST, room) + sep,
);
/** Lists of reasons of which one is enough: a reason that is switched off never holds. Of rules, none is ever broken. */
const REASONS = ['landings', 'starts'];

const required = createRequire(import.meta.url);
let changed = [];
watchTables();

/** Values by name, as the tables have them. */
export function numbersOfAdvice() {
  forget();
  const { NUMBER_TABLES } = required(join(DIST, 'advice', 'numbers', 'tables.js'));
  return NUMBER_TABLES.flatMap(({ numbers }) => numbers);
}

/** Names of all rules with their list: "steps/comes-nearer". */
export function rulesOfAdvice() {
  return [...filesOfRules().keys()];
}

/** The files of rules by name: those of moves, and all others. */
function filesOfRules() {
  const folders = ['move-rules', 'rules'].flatMap((room) =>
    readdirSync(join(DIST, 'advice', room), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => ({ list: name, folder: join(DIST, 'advice', room, name) })),
  );
  const files = folders.flatMap(({ list, folder }) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.js') && file !== 'index.js')
      .map((file) => [`${list}/${file.slice(0, -'.js'.length)}`, join(folder, file)]),
  );
  return new Map(files);
}

/** The snapshot of a graph, by code in which these numbers and rules are changed. @param changes - `{ name, value }` or `{ rule }` each */
export function snapshotWith(graph, changes = []) {
  forget();
  changed = changes;
  try {
    for (const { rule } of changes) if (rule !== undefined) switchOff(rule);
    return required(join(DIST, 'app', 'snapshot', 'snapshot.js')).snapshotOf(graph, false);
  } finally {
    changed = [];
  }
}

/** The tables are made by a function that looks whether one of their numbers is to be changed. */
function watchTables() {
  const path = required.resolve(join(DIST, 'domain', 'number-table.js'));
  const real = required(path);
  const numberTable = (list, facts, group) => real.numberTable(list, facts, withChange(list, group));
  required.cache[path].exports = { ...real, numberTable };
}

function withChange(path, group) {
  if (!changed.some((change) => change.name?.startsWith(`${path}.`))) return group;
  return Object.fromEntries(
    Object.entries(group).map(([key, fact]) => {
      const name = `${path}.${key}`;
      if (typeof fact.value !== 'number') return [key, withChange(name, fact)];
      const change = changed.find((each) => each.name === name);
      return [key, change === undefined ? fact : { ...fact, value: change.value }];
    }),
  );
}

function switchOff(rule) {
  for (const { each, test, idle } of testsOf(rule)) each[test] = () => idle;
}

/** The tests of a rule, and what each says where the rule decides nothing. */
function testsOf(rule) {
  const isReason = REASONS.includes(rule.split('/')[0]);
  const found = Object.values(required(filesOfRules().get(rule)));
  return found.flatMap((each) => [
    ...(typeof each?.when === 'function' ? [{ each, test: 'when', idle: false }] : []),
    ...(typeof each?.breaks === 'function' ? [{ each, test: 'breaks', idle: isReason }] : []),
  ]);
}

/** The snapshot of a graph, of which every rule says when it decides something. @param decides - takes the name of the rule */
export function snapshotTraced(graph, decides) {
  forget();
  for (const rule of rulesOfAdvice()) {
    for (const { each, test, idle } of testsOf(rule)) {
      const real = each[test];
      each[test] = (...about) => {
        const said = real(...about);
        if (said !== idle) decides(rule);
        return said;
      };
    }
  }
  return required(join(DIST, 'app', 'snapshot', 'snapshot.js')).snapshotOf(graph, false);
}

function forget() {
  for (const path of Object.keys(required.cache)) {
    if (LOADED_AGAIN.some((room) => path.startsWith(room))) delete required.cache[path];
  }
}
