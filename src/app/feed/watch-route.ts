import { setImmediate as turn } from 'node:timers/promises';
import { BusyError, oncePer } from '../../domain';
import { ROUTE_DEFAULTS } from '../../routes';
import type { RouteInput } from '../inputs/route-input';
import type { Atlas } from '../snapshot/atlas';
import { searchTurns } from '../snapshot/search-turns';
import type { Snapshot } from '../snapshot/snapshot';
import { prepared, warmedUp } from '../snapshot/warm-up';
import type { News } from './feed';
import type { CutOff } from './listener';
import { type RouteChange, routeChange, type WatchedAnswer, watchedAnswer } from './route-change';

export interface WatchOptions {
  /** A revision whose answer you know; null: that of now. */
  readonly after?: number | null;
  readonly cutOff?: CutOff;
}

/** Searches of all watchers of an Atlas, one after another, with other work between them. */
const turnsOf = oncePer((_atlas: Atlas): Turns => ({ last: Promise.resolve(), first: 0 }));

interface Turns {
  last: Promise<unknown>;
  /** How many wait for their first answer. */
  first: number;
}

/** Most that may wait for their first answer: it goes on even if they leave. */
const MOST_WAITING = 50;

/**
 * Tells whenever the answer to a route search changes, and what changed. If several revisions came meanwhile, only the newest
 * counts.
 *
 * @throws what `Snapshot.routes` throws for an input that can't be read, what `Atlas.past` throws for `after`, and what
 *   `Feed.revisions` throws
 */
export async function watchRoute(
  atlas: Atlas,
  asked: RouteInput,
  { after = null, cutOff }: WatchOptions = {},
): Promise<News<RouteChange>> {
  const now = atlas.snapshot();
  const { budgetMs = ROUTE_DEFAULTS.budgetMs } = asked;
  // Each edit asks again for every watcher: nobody may make that dear.
  const input = { ...asked, budgetMs: Math.min(budgetMs, ROUTE_DEFAULTS.budgetMs) };
  // A name that can't be read is told at once, not as an answer without a way.
  now.understoodRole('input.from', input.from);
  now.understoodRole('input.to', input.to);
  const known = after === null || after === now.graph.revision ? now : await atlas.past({ revision: after }, 'after');
  let last = await firstInTurn(atlas, () => answerOf(atlas, known, input));
  const revisions = atlas.feed.revisions(last.revision, cutOff);
  const news: News<RouteChange> = {
    [Symbol.asyncIterator]: () => news,
    async next() {
      for (;;) {
        const { done } = await revisions.next();
        if (done === true) return { done: true, value: undefined };
        const answer = await inTurn(atlas, () => answerOf(atlas, atlas.snapshot(), input)).catch(
          async (error: unknown) => {
            await revisions.return?.();
            throw error;
          },
        );
        const change = routeChange(last, answer);
        last = answer;
        if (change !== null) return { done: false, value: change };
      }
    },
    async return() {
      await revisions.return?.();
      return { done: true, value: undefined };
    },
  };
  return news;
}

async function answerOf(atlas: Atlas, snapshot: Snapshot, input: RouteInput): Promise<WatchedAnswer> {
  await prepared(snapshot.graph);
  warmedUp(snapshot.graph);
  return searchTurns(atlas).run((clock) => watchedAnswer(snapshot, input, clock), { isPatient: true });
}

/** @throws {BusyError} if too many wait for their first answer */
async function firstInTurn<T>(atlas: Atlas, work: () => Promise<T>): Promise<T> {
  const turns = turnsOf(atlas);
  if (turns.first >= MOST_WAITING) throw new BusyError('Too many begin to watch a route. Ask again in a few seconds.');
  turns.first++;
  try {
    return await inTurn(atlas, work);
  } finally {
    turns.first--;
  }
}

async function inTurn<T>(atlas: Atlas, work: () => Promise<T>): Promise<T> {
  const turns = turnsOf(atlas);
  const done = turns.last.then(async () => {
    await turn();
    return work();
  });
  turns.last = done.catch(() => undefined);
  return done;
}
