/**
 * Which answers change between two states of rules and careers: `npm run advice:effect`.
 *
 *   -- --save FILE           writes what this state answers
 *   -- --against FILE        compares this state with a file that --save wrote
 *   -- --base REF            compares this state with that of a commit, which is built in a folder of its own
 *   -- --per-role N          shows so many answers of each role, 5 by default; --json prints all of them as JSON
 *
 * `DATA_DIR` names a store with public sources: a copy of it is asked, with the careers of each state. Without it, the careers
 * alone are asked. Ends with 1 if answers differ.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build.mjs';
import { inProject, installed, PROJECT_DIR, run, runSilently } from '../project.mjs';
import { readAnswers } from './answers-file.mjs';

const { values } = parseArgs({
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    base: { type: 'string' },
    'per-role': { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const given = ['save', 'against', 'base'].filter((name) => values[name] !== undefined);
if (given.length !== 1) stop('Give one of --save FILE, --against FILE and --base REF.');
if (!/^[1-9]\d*$/.test(values['per-role'])) stop(`--per-role is ${values['per-role']}; give a whole number from 1 on.`);
if (!(await buildIfStale())) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'career-atlas-effect-'));
try {
  if (values.save !== undefined) await answer(PROJECT_DIR, resolve(values.save));
  else await compare();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
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
  const store = mkdtempSync(join(folder, 'store-'));
  if (process.env.DATA_DIR !== undefined) {
    const data = resolve(process.env.DATA_DIR);
    if (!existsSync(data)) throw new Error(`DATA_DIR is ${data}, and there is no such folder.`);
    cpSync(data, store, { recursive: true });
  }
  await done(process.execPath, [inProject('tools', 'advice', 'answer.mjs'), checkout, store, file]);
}

async function done(command, args) {
  const status = await run(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
