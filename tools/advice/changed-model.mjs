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
let changed = null;
watchTables();

/** Values by name, as the tables have them. */
export function numbersOfAdvice() {
  forget();
  const { NUMBER_TABLES } = required(join(DIST, 'advice', 'numbers', 'tables.js'));
  return NUMBER_TABLES.flatMap(({ numbers }) => numbers);
}

/** Names of all rules with their list: "steps/comes-nearer". */
export function rulesOfAdvice() {
  const lists = readdirSync(join(DIST, 'advice', 'rules'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  return lists.flatMap(({ name }) =>
    readdirSync(join(DIST, 'advice', 'rules', name)).flatMap((file) =>
      file.endsWith('.js') && file !== 'index.js' ? [`${name}/${file.slice(0, -'.js'.length)}`] : [],
    ),
  );
}

/** The snapshot of a graph, by code in which nothing is changed, or one number or rule. @param change - `{ name, value }` or `{ rule }` */
export function snapshotWith(graph, change = {}) {
  forget();
  changed = change.name === undefined ? null : change;
  try {
    if (change.rule !== undefined) switchOff(change.rule);
    return required(join(DIST, 'app', 'snapshot', 'snapshot.js')).snapshotOf(graph, false);
  } finally {
    changed = null;
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
  if (changed === null || !changed.name.startsWith(`${path}.`)) return group;
  return Object.fromEntries(
    Object.entries(group).map(([key, fact]) => {
      const name = `${path}.${key}`;
      if (typeof fact.value !== 'number') return [key, withChange(name, fact)];
      return [key, name === changed.name ? { ...fact, value: changed.value } : fact];
    }),
  );
}

function switchOff(rule) {
  const isReason = REASONS.includes(rule.split('/')[0]);
  for (const each of Object.values(required(join(DIST, 'advice', 'rules', `${rule}.js`)))) {
    if (typeof each !== 'object') continue;
    if (each.when !== undefined) each.when = () => false;
    if (each.breaks !== undefined) each.breaks = () => isReason;
  }
}

function forget() {
  for (const path of Object.keys(required.cache)) {
    if (LOADED_AGAIN.some((room) => path.startsWith(room))) delete required.cache[path];
  }
}
