/**
 * Which answers change between two states of rules and careers: `npm run advice:effect`.
 *
 *   -- --save FILE           writes what this state answers
 *   -- --against FILE        compares this state with a file that --save wrote
 *   -- --base REF            compares this state with that of a commit, which is built in a folder of its own
 *   -- --sensitivity         moves each number of advice a quarter up and down and switches each rule off, and counts the answers that differ;
 *                            --only moves,steps/comes-nearer asks some of them, --pairs N so many pairs (600; 60 of a store), --dead looks for those that
 *                            change nothing and stops at the first answer that differs: with DATA_DIR on the careers first, then the rest on
 *                            the store as well; --write notes the ranges in which no answer differs
 *   -- --per-role N          shows so many answers of each role, 5 by default; --json prints all of them as JSON
 *
 * `DATA_DIR` names a store with public sources: a copy of it is asked, with the careers of each state. Without it, the careers
 * alone are asked. Ends with 1 if answers differ.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build.mjs';
import { inProject, installed, PROJECT_DIR, run, runSilently } from '../project.mjs';
import { readAnswers } from './answers-file.mjs';
import { quietInBoth, sensitivityReport, writeSteady } from './sensitivity-report.mjs';
import { writeWitnesses } from './witnesses.mjs';

/** How many pairs are asked of the careers alone, and of a store with public sources, where each takes longer. */
const PAIRS = { careers: '600', store: '60' };

const { values } = parseArgs({
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    base: { type: 'string' },
    sensitivity: { type: 'boolean' },
    only: { type: 'string', default: '' },
    pairs: { type: 'string' },
    dead: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'per-role': { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const given = ['save', 'against', 'base', 'sensitivity'].filter((name) => values[name] !== undefined);
if (given.length !== 1) stop('Give one of --save FILE, --against FILE, --base REF and --sensitivity.');
for (const name of ['per-role', 'pairs'])
  if (!/^[1-9]\d*$/.test(values[name] ?? '1')) stop(`--${name} is ${values[name]}; give a whole number from 1 on.`);
if (!(await buildIfStale())) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'career-atlas-effect-'));
try {
  if (values.sensitivity) await sensitivity();
  else if (values.save !== undefined) await answer(PROJECT_DIR, resolve(values.save));
  else await compare();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sensitivity() {
  const data = process.env.DATA_DIR;
  const found = values.dead && data !== undefined ? await deadInBoth(data) : await sensitivityOf(data, values.only);
  console.log(sensitivityReport(found));
  if (values.write) writeSteady(found);
}

/** What changes nothing on the careers alone is looked at with the store's sources too. */
async function deadInBoth(data) {
  const seeds = await sensitivityOf(undefined, values.only);
  const quiet = seeds.rows.map(({ name }) => name);
  console.log(`${quiet.length} of ${seeds.lookedAt.length} change nothing on the careers, one way or both.`);
  return quiet.length === 0 ? seeds : quietInBoth(seeds, await sensitivityOf(data, quiet.join(',')));
}

async function sensitivityOf(data, only) {
  const file = join(folder, 'sensitivity');
  const pairs = values.pairs ?? (data === undefined ? PAIRS.careers : PAIRS.store);
  const mode = values.dead ? [values.write ? 'steady' : 'dead'] : [];
  const tool = inProject('tools', 'advice', 'sensitivity.mjs');
  await done(process.execPath, [tool, copiedStore(data), file, pairs, only, ...mode]);
  const { witnesses, ...found } = JSON.parse(readFileSync(file, 'utf8'));
  if (values.dead) writeWitnesses(witnesses);
  return found;
}

async function compare() {
  const before = values.against === undefined ? await answersAt(values.base) : readAnswers(resolve(values.against));
  const file = join(folder, 'after');
  await answer(PROJECT_DIR, file);
  const after = readAnswers(file);
  const { changedAnswers, effectReport } = createRequire(import.meta.url)(inProject('dist', 'app', 'index.js'));
  const changed = changedAnswers(before, after);
  if (values.json) console.log(JSON.stringify(changed));
  else console.log(effectReport(before, after, changed, { perRole: Number(values['per-role']) }));
  process.exitCode = changed.length === 0 ? 0 : 1;
}

/** What the commit answers. */
async function answersAt(ref) {
  const checkout = join(folder, 'base');
  await done('git', ['worktree', 'add', '--detach', '--quiet', checkout, ref]);
  try {
    symlinkSync(inProject('node_modules'), join(checkout, 'node_modules'));
    // The types of packages may have changed since: code is written all the same.
    const told = await runSilently(process.execPath, [
      installed('typescript/bin/tsc'),
      '--outDir',
      join(checkout, 'dist'),
      '-p',
      checkout,
    ]);
    if (!existsSync(join(checkout, 'dist', 'app', 'index.js')))
      throw new Error(`${ref} can't be built:\n${told.output}`);
    const file = join(folder, 'before');
    await answer(checkout, file);
    return readAnswers(file);
  } finally {
    await run('git', ['worktree', 'remove', '--force', checkout]);
  }
}

/** Each state is asked in a process of its own, over a store of its own. */
async function answer(checkout, file) {
  await done(process.execPath, [
    inProject('tools', 'advice', 'answer.mjs'),
    checkout,
    copiedStore(process.env.DATA_DIR),
    file,
  ]);
}

/** A store of its own: a copy of the folder, or an empty one. */
function copiedStore(folderOfData) {
  const store = mkdtempSync(join(folder, 'store-'));
  if (folderOfData !== undefined) {
    const data = resolve(folderOfData);
    if (!existsSync(data)) throw new Error(`DATA_DIR is ${data}, and there is no such folder.`);
    cpSync(data, store, { recursive: true });
  }
  return store;
}

async function done(command, args) {
  const status = await run(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
