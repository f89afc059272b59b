/** A Python with the packages of tools/python: `PYTHON`, else the one of `.ci/run` in .cache/python, else `python3`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..');
const OWN = resolve(PROJECT, '.cache/python/bin/python');

export const PYTHON = process.env.PYTHON ?? (existsSync(OWN) ? OWN : 'python3');

/** How to get what is missing. */
export const PYTHON_WANT =
  'no Python with the packages of tools/python; run python3 -m venv .cache/python and ' +
  '.cache/python/bin/pip install -r tools/python/requirements.txt, or name another one in PYTHON';

/** True if the modules are there; left out: those that read exports. */
export function hasPythonPackages(modules = 'networkx, pandas, pyarrow, rdflib'): boolean {
  return spawnSync(PYTHON, ['-c', `import ${modules}`], { stdio: 'ignore' }).status === 0;
}

/** The JSON that a script of tools/python prints. @throws with what it wrote to standard error if it fails */
export function runPython(script: string, args: readonly string[], input = ''): unknown {
  const path = resolve(PROJECT, 'tools/python', script);
  const { status, stdout, stderr } = spawnSync(PYTHON, [path, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return JSON.parse(stdout);
}
