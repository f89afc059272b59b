/** The server as a process of its own, as operators run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './seeded-server';

export interface ServedProcess {
  readonly url: string;
  /** Where its metrics are; undefined without METRICS_PORT. */
  readonly metrics: string | undefined;
  readonly process: ChildProcess;
  /** All that it has printed so far, on both streams. */
  printed(): string;
  /** Status and signal, once it has ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }>;
}

/**
 * Starts it on any free port, and waits until it is ready.
 *
 * @param environment - beside the one of this process
 * @param wrapped - a command that starts it, such as `prlimit`
 * @param command - what is started; default: the sources
 */
export async function serveInProcess(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  wrapped: readonly string[] = [],
  command: readonly string[] = sourceCommand('serve'),
): Promise<ServedProcess> {
  const whole = [...wrapped, ...command];
  const child = spawn(whole[0]!, whole.slice(1), {
    env: { ...process.env, NEO4J_URI: '', NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.once('close', (status, signal) => done({ status, signal })),
  );
  const ready = await new Promise<Record<string, string>>((done, failed) => {
    const collect = (chunk: Buffer) => {
      printed += chunk.toString();
      const line = printed.split('\n').find((each) => each.includes('"graphql":') && each.endsWith('}'));
      if (line !== undefined) done(JSON.parse(line) as Record<string, string>);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', failed);
    void ended.then(({ status }) => failed(new Error(`The server ended with status ${status}:\n${printed}`)));
  });
  return { url: ready.address!, metrics: ready.metrics, process: child, printed: () => printed, ended };
}

/** The command that runs Career Atlas as `npm run build` made it. */
export function builtCommand(...words: readonly string[]): readonly string[] {
  return [process.execPath, join(PROJECT, 'dist', 'main.js'), ...words];
}

/** The command that runs Career Atlas from its sources. */
export function sourceCommand(...words: readonly string[]): readonly string[] {
  const hook = join(PROJECT, 'tools', 'typescript-hook.cjs');
  return [process.execPath, '--require', hook, join(PROJECT, 'src', 'main.ts'), ...words];
}
