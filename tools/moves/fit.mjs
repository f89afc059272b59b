/**
 * Fits the model of moves on the observed ones: `npm run fit:moves`. Needs Python 3.11 or later and the public data
 * (CAREER_DATA_DIR, else ../shared/data); takes about 15 minutes. The product itself needs neither. With `-- nested` it chooses
 * features and ridge by nested cross-validation, and fits nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { inProject, installed, PROJECT_DIR, run } from '../project.mjs';

const VENV = inProject('.cache', 'moves-venv');
const WORK = inProject('.cache', 'moves-fit');
const DATA = resolve(PROJECT_DIR, process.env.CAREER_DATA_DIR ?? '../shared/data');
const MODEL = inProject('src', 'moves', 'model.json');
const FIXTURE = inProject('test', 'fixtures', 'moves', 'moves.json');

process.exitCode = (await fitMoves()) ? 0 : 1;

async function fitMoves() {
  if (!existsSync(join(DATA, 'cps-asec-mobility'))) {
    console.error(
      `There is no folder cps-asec-mobility in ${DATA}. Set CAREER_DATA_DIR to where the public data lies.`,
    );
    return false;
  }
  const python = await readyPython();
  if (python === null || !(await buildIfStale())) return false;
  mkdirSync(WORK, { recursive: true });
  const step = (name, ...args) =>
    run(python, [inProject('tools', 'moves', 'fit.py'), name, '--data', DATA, '--work', WORK, ...args]);
  const occupations = join(WORK, 'occupations.json');
  const dumped =
    (await step('occupations')) === 0 &&
    (await run(process.execPath, [inProject('tools', 'moves', 'dump-features.mjs'), occupations, WORK])) === 0;
  if (process.argv[2] === 'nested') return dumped && (await step('nested')) === 0;
  return (
    dumped &&
    (await step('fit', '--model', MODEL, '--fixture', FIXTURE)) === 0 &&
    (await run(process.execPath, [installed('@biomejs/biome/bin/biome'), 'format', '--write', MODEL, FIXTURE])) === 0
  );
}

/** A Python that has the packages of requirements.txt, in a virtual environment under .cache; null if there can't be one. */
async function readyPython() {
  const python = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const base = process.env.PYTHON ?? 'python3';
  if (!existsSync(python)) {
    const recent = spawnSync(base, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))']);
    if (recent.status !== 0) {
      console.error(
        `Fitting needs Python 3.11 or later with its venv module, and "${base}" is none. Install it or set PYTHON to its ` +
          'path. Only the fit needs it: the product runs on what is committed in src/moves/model.json.',
      );
      return null;
    }
    if ((await run(base, ['-m', 'venv', VENV])) !== 0) return null;
  }
  const requirements = inProject('tools', 'moves', 'requirements.txt');
  const status = await run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  if (status === 0) return python;
  console.error('The Python packages of tools/moves/requirements.txt could not be installed: see above.');
  return null;
}
