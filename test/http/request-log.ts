/** The records of requests in the log of a server, which are made once the answer has left: perhaps a moment after it came. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, post, type SeededServer } from './seeded-server';

export type Line = Record<string, unknown>;

/** What each line of a log says. */
export const linesOf = (log: readonly string[]): readonly Line[] => log.map((line) => JSON.parse(line) as Line);

/** The record of the request with an id, once it is there. */
export async function lineOf({ log }: Pick<SeededServer, 'log'>, requestId: string): Promise<Line> {
  for (;;) {
    const found = linesOf(log).find((line) => line.requestId === requestId && line.msg === 'request');
    if (found !== undefined) return found;
    await sleep(5);
  }
}

/** Asks, and waits until that is in the log and the metrics. */
export async function recorded(server: Pick<SeededServer, 'log' | 'url'>, query: string): Promise<Answer> {
  const id = randomUUID();
  const answer = await post(server.url, JSON.stringify({ query }), { 'x-request-id': id });
  await lineOf(server, id);
  return answer;
}
