/**
 * The built server with one number of advice changed, or one rule switched off. Nothing but this tool can do that: it changes what Node.js
 * has loaded. Only the files that depend on what is changed are loaded again: what the others worked out for the graph stays known.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { inProject } from '../project.mjs';

const DIST = inProject('dist');
/** Rooms that hold numbers or rules, or import them. */
const ROOMS = ['routes', 'quiz', 'advice', 'learning', 'check', 'exports', 'editing', 'app'].map(
  (room) => join(DIST, room) + sep,
);
/** What a search leaves out because rules surely forbid it, before it asks these: the rules, the function, and what it says where they are off. */
const EARLY = [
  { of: 'steps/', file: join('chains', 'leads-on.js'), name: 'isSurelyForbidden', idle: false },
  {
    ...{ of: 'steps/', file: join('rules', 'steps', 'starts-in-the-goals-line.js') },
    ...{ name: 'isSurelyOffTheLine', idle: false },
  },
  {
    ...{ of: 'beside-door/one-job', file: join('rules', 'beside-door', 'one-job-beside-an-open-door.js') },
    ...{ name: 'mostMovesBeside', idle: Number.POSITIVE_INFINITY },
  },
].map((early) => ({ ...early, file: join(DIST, 'advice', early.file) }));
/** Lists of reasons of which one is enough: a reason that is switched off never holds. Of rules, none is ever broken. */
const REASONS = ['landings', 'starts'];

let required = createRequire(import.meta.url);
let changed = [];
/** Files that are loaded in another state than the built one. */
let stale = new Set();
watchTables();
/** By file: those of the rooms that import it. */
const importers = importersOfFiles();

/** Values by name, as the tables have them. */
export function numbersOfAdvice() {
  load([]);
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
  const early = EARLY.filter(({ of }) => changes.some(({ rule }) => rule?.startsWith(of)));
  load([
    ...changes.map(({ name, rule }) => (rule === undefined ? tableFile(name) : filesOfRules().get(rule))),
    ...early.map(({ file }) => file),
  ]);
  changed = changes;
  try {
    for (const { rule } of changes) if (rule !== undefined) switchOff(rule);
    for (const { file, name, idle } of early) required(file)[name] = () => idle;
    return snapshotOf(graph);
  } finally {
    changed = [];
  }
}

function snapshotOf(graph) {
  return required(join(DIST, 'app', 'snapshot', 'snapshot.js')).snapshotOf(graph, false);
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
  load([...filesOfRules().values()]);
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
  return snapshotOf(graph);
}

/** Has these files, and those that were changed before, loaded again with all that depends on them. */
function load(files) {
  const again = new Set([...files, ...stale]);
  stale = new Set(files);
  for (const file of again) for (const importer of importers.get(file) ?? []) again.add(importer);
  for (const file of again) delete required.cache[file];
  // The one before knows all that it loaded, and with it what each state worked out for the graph.
  required = createRequire(import.meta.url);
}

/** The file with the table of a number. */
function tableFile(number) {
  const [list] = number.split('.');
  const holds = (file) => new RegExp(`numberTable\\)\\(['"]${list}['"]`).test(readFileSync(file, 'utf8'));
  const folders = [join(DIST, 'advice', 'numbers'), join(DIST, 'routes', 'question')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const found = files.find((file) => file.endsWith('.js') && holds(file));
  if (found === undefined) throw new Error(`No table in ${folders.join(' or ')} is called "${list}".`);
  return found;
}

function importersOfFiles() {
  const found = new Map();
  for (const room of ROOMS) {
    for (const path of readdirSync(room, { recursive: true })) {
      if (!path.endsWith('.js')) continue;
      const file = join(room, path);
      for (const [, asked] of readFileSync(file, 'utf8').matchAll(/require\(['"](\.[^'"]*)['"]\)/g)) {
        const imported = required.resolve(join(dirname(file), asked));
        if (!found.has(imported)) found.set(imported, new Set());
        found.get(imported).add(file);
      }
    }
  }
  return found;
}
