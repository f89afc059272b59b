/**
 * Servers that all suites of a run share, such as a database or a browser. The first suite that asks for one starts it in a process of
 * its own, a launcher, which ends with the run at the latest. Launchers know these arguments: `--ready FILE`, where they write
 * how to reach the server, and `--watch PID`, the process with which they end.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The first start of all downloads 120 MB. */
const START_TIMEOUT_MS = 600_000;
const STOP_TIMEOUT_MS = 30_000;

/**
 * How to reach the run's server of this name, which is started if no suite has asked for it before.
 *
 * @param launcher - the script of the launcher, and its arguments
 */
export async function sharedServer<Access>(
  name: string,
  launcher: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Access> {
  const folder = folderOf(name);
  if (tryLock(folder)) launch(folder, launcher, environment);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(join(folder, 'ready.json'))) {
    if (existsSync(join(folder, 'failed')) || Date.now() > deadline) {
      throw new Error(`The shared ${name} did not start:\n${readFileSync(join(folder, 'launcher.log'), 'utf8')}`);
    }
    await sleep(100);
  }
  return JSON.parse(readFileSync(join(folder, 'ready.json'), 'utf8')) as Access;
}

/** The folder of the run's server of this name, for what its launcher keeps. */
export function folderOf(name: string): string {
  return join(runDir(), name);
}

/** The process of the launcher of the run's server of this name. */
export function launcherOf(name: string): number {
  return Number(readFileSync(join(folderOf(name), 'launcher.pid'), 'utf8'));
}

/** Stops all that the suites of this run have started. */
export async function stopSharedServers(): Promise<void> {
  const names = readdirSync(runDir()).filter((name) => existsSync(join(folderOf(name), 'launcher.pid')));
  await Promise.all(
    names.map(async (name) => {
      const pid = launcherOf(name);
      if (isAlive(pid)) process.kill(pid, 'SIGTERM');
      await untilGone(pid, STOP_TIMEOUT_MS);
    }),
  );
}

/** Resolves once the process is gone, or the time is over. */
export async function untilGone(pid: number, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
}

/** True for the one caller of a run that makes the folder. */
export function tryLock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The folder of this run. */
export function runDir(): string {
  const folder = process.env.CAREER_TEST_RUN_DIR;
  if (folder === undefined) throw new Error('test/global-setup.ts has not run; see jest.config.js.');
  return folder;
}

/** Starts the launcher apart from this worker, since it serves the whole run. */
function launch(folder: string, [script = '', ...args]: readonly string[], environment: NodeJS.ProcessEnv): void {
  const log = openSync(join(folder, 'launcher.log'), 'a');
  const ends = ['--ready', join(folder, 'ready.json'), '--watch', process.env.CAREER_TEST_RUN_PID ?? ''];
  const launcher = spawn(process.execPath, [script, ...args, ...ends], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...environment },
  });
  launcher.once('exit', () => existsSync(folder) && writeFileSync(join(folder, 'failed'), ''));
  launcher.unref();
  writeFileSync(join(folder, 'launcher.pid'), String(launcher.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
