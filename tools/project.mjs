import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder a tool is called from. */
export const PROJECT_DIR = fileURLToPath(new URL('..', import.meta.url));

/** The path of something in the project. */
export const inProject = (...parts) => join(PROJECT_DIR, ...parts);

/** The path of the script behind an installed package's command, so that it runs without a shell or npx. */
export const installed = (script) => inProject('node_modules', script);

/**
 * The exit status of a program run in the project's folder on this terminal; 1 if it cannot be started or is killed.
 *
 * @param environment - added to the present one
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT_DIR,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.on('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** The exit status and the whole output of a program run in the project's folder; status 1 if it cannot be started or is killed. */
export function runSilently(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: PROJECT_DIR, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: `${command} cannot be started: ${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
