/** The built server as a process of its own, and what it takes. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const COMMAND = join(ROOT, 'dist', 'main.js');

export interface Served {
  readonly url: string;
  readonly secondsToReady: number;
  /** Processor time so far: of all its threads, and unlike the wall's not stretched by what else the machine does. */
  cpuSeconds(): number;
  /** Resident memory now, MiB. */
  residentMiB(): number;
  /** Most resident memory so far, MiB. */
  mostResidentMiB(): number;
  stop(): Promise<void>;
}

/** Builds what the measurements run. */
export function build(): void {
  execFileSync(process.execPath, [join(ROOT, 'tools', 'build.mjs')], { cwd: ROOT, stdio: 'inherit' });
}

/** Seconds that a command of the command line takes on a store. */
export function secondsOf(dataDir: string, ...words: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [COMMAND, ...words], {
    env: environment(dataDir),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return (performance.now() - start) / 1000;
}

/** A server on an embedded store, once it is ready. */
export async function serve(dataDir: string): Promise<Served> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve'], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const secondsToReady = (performance.now() - start) / 1000;
  const ended = new Promise((done) => child.on('exit', done));
  return {
    url,
    secondsToReady,
    cpuSeconds: () => cpuSecondsOf(child),
    residentMiB: () => memoryOf(child, 'VmRSS'),
    mostResidentMiB: () => memoryOf(child, 'VmHWM'),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function environment(dataDir: string): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, NEO4J_URI: '', LOG_LEVEL: 'error' };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /(http:\/\/[\w.:]+)\/graphql\b/.exec(text)?.[1];
      if (found !== undefined) done(found);
    });
    child.on('exit', (status) => failed(new Error(`The server ended with status ${status}.`)));
  });
}

/** As Linux counts it, in hundredths. */
function cpuSecondsOf(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** As Linux counts it. */
function memoryOf(child: ChildProcess, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}
