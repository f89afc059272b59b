/** Processes that are killed in the middle of what they do, and what they said before. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CareerStore } from '../../src/store';
import { contentOf } from '../contract/facts';
import { contentAfter } from './nth-change';

const TYPESCRIPT = join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs');

/** A process that runs a file of TypeScript and tells each step on stdout. */
export class KilledProcess {
  readonly #process: ChildProcess;
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>;
  #told = '';
  #errors = '';

  constructor(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const env = { ...process.env, ...environment };
    this.#process = spawn(process.execPath, ['--require', TYPESCRIPT, script, ...args], { env });
    this.#process.stdout?.on('data', (chunk) => {
      this.#told += chunk;
    });
    this.#process.stderr?.on('data', (chunk) => {
      this.#errors += chunk;
    });
    this.ended = new Promise((resolve) => this.#process.once('close', resolve));
  }

  /** @throws {Error} with what it wrote to stderr */
  async until(step: string): Promise<void> {
    while (!this.#told.includes(step)) {
      if (this.#errors !== '') throw new Error(this.#errors);
      if (this.#process.exitCode !== null) throw new Error(`It ended before it told of "${step}".`);
      await sleep(1);
    }
  }

  /** Resolves when the condition holds, or it has ended. */
  async when(condition: () => boolean): Promise<void> {
    while (!condition() && this.#process.exitCode === null) await sleep(1);
  }

  /** Kills it and resolves to what it told. @throws {Error} if it had failed */
  async kill(): Promise<string> {
    this.#process.kill('SIGKILL');
    await this.ended;
    if (this.#errors !== '') throw new Error(this.#errors);
    return this.#told;
  }
}

/** A writer of `crash-writer.ts`; `where` is a folder, or how to reach a Neo4j as JSON. */
export function killedWriter(where: string): KilledProcess {
  return new KilledProcess(join(__dirname, 'crash-writer.ts'), [where]);
}

/** The last revision that a writer acknowledged, 0 if none. */
export function acknowledgedIn(told: string): number {
  return Number(told.match(/applied (\d+)\n(?!.*applied \d+\n)/s)?.[1] ?? 0);
}

/**
 * The revision of a store that a writer wrote to until it was killed.
 * @throws {Error} if an acknowledged change is lost, or one is half there
 */
export async function wholeRevision(store: CareerStore, acknowledged: number): Promise<number> {
  const content = await contentOf(store);
  const { revision } = content;
  if (revision < acknowledged) throw new Error(`Revision ${acknowledged} was acknowledged, and ${revision} is there.`);
  if (!isDeepStrictEqual(plain(content), plain(contentAfter(revision))))
    throw new Error(`Revision ${revision} is not whole.`);
  const revisions: number[] = [];
  for (let after = 0; ; ) {
    const changes = await store.changesSince(after, 50);
    if (changes.length === 0) break;
    revisions.push(...changes.map((change) => change.revision));
    after = revisions.at(-1)!;
  }
  if (
    !isDeepStrictEqual(
      revisions,
      Array.from({ length: revision }, (_, place) => place + 1),
    )
  ) {
    throw new Error(`The trail of revision ${revision} has gaps.`);
  }
  return revision;
}

/** The same without properties that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
