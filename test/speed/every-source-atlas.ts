/** The atlas of every public source, and queries to it in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type ExecutionResult, parse, validate } from 'graphql';
import { buildCareerSchema, costRule } from '../../src/graphql';

export interface Question {
  readonly query: string;
  readonly cost: number;
  readonly isHeapMeasured: boolean;
}

export interface Answer {
  readonly cost: number;
  /** Processor time. */
  readonly milliseconds: number;
  /** What the heap gained; 0 unless it is measured. */
  readonly bytes: number;
  readonly result: ExecutionResult;
}

export interface EverySource {
  /** What a query costs. */
  costOf(query: string): number;
  /** Runs a query and writes its answer, as a server does. @throws Error if it is not valid */
  ask(query: string, options?: { readonly isHeapMeasured: boolean }): Promise<Answer>;
  close(): Promise<void>;
}

const PROJECT = join(__dirname, '..', '..');

/** @param directory - of the public data */
export async function openEverySource(directory: string): Promise<EverySource> {
  const child = fork(join(__dirname, 'every-source-process.ts'), [directory], {
    execArgv: ['--expose-gc', '-r', join(PROJECT, 'tools', 'typescript-hook.cjs')],
  });
  const ended = once(child, 'exit');
  const next = async () => {
    const failed = ended.then(([code]) => Promise.reject(new Error(`The process of every source ended with ${code}.`)));
    return (await Promise.race([once(child, 'message'), failed]))[0];
  };
  await next();
  const schema = buildCareerSchema();
  const rule = costRule(schema, Number.MAX_SAFE_INTEGER);
  const costOf = (query: string) =>
    rule({ document: parse(query), hash: query, operationName: null, variables: {} }).cost;
  return {
    costOf,
    ask: async (query, { isHeapMeasured } = { isHeapMeasured: false }) => {
      for (const error of validate(schema, parse(query))) throw error;
      const answered = next();
      child.send({ query, cost: costOf(query), isHeapMeasured } satisfies Question);
      return (await answered) as Answer;
    },
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
