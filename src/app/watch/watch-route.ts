import { setImmediate as turn } from 'node:timers/promises';
import { oncePer } from '../../domain';
import { ROUTE_DEFAULTS } from '../../routes';
import type { Atlas } from '../atlas/atlas';
import type { News } from '../feed/feed';
import type { CutOff } from '../feed/listener';
import type { RouteInput } from '../inputs/route-input';
import type { Snapshot } from '../snapshot/snapshot';
import { prepared, warmedUp } from '../snapshot/warm-up';
import { OURSELVES, type Payer } from '../turns/payer';
import { type TurnOptions, turnsOf } from '../turns/turns';
import { type RouteChange, routeChange, type WatchedAnswer, watchedAnswer } from './route-change';

export interface WatchOptions {
  /** A revision whose answer you know; null: that of now. */
  readonly after?: number | null;
  readonly cutOff?: CutOff;
  /** Who watches, and pays for the first answer; default: ourselves. */
  readonly payer?: Payer;
}

/** The search again for all watchers of an Atlas, one after another: an edit must not fill the queue. */
const watchersOf = oncePer((_atlas: Atlas) => ({ last: Promise.resolve() as Promise<unknown> }));

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
  { after = null, cutOff, payer = OURSELVES }: WatchOptions = {},
): Promise<News<RouteChange>> {
  const now = atlas.snapshot();
  const { budgetMs = ROUTE_DEFAULTS.budgetMs } = asked;
  // Each edit asks again for every watcher: nobody may make that dear.
  const input = { ...asked, budgetMs: Math.min(budgetMs, ROUTE_DEFAULTS.budgetMs) };
  // A name that can't be read is told at once, not as an answer without a way.
  now.understoodRole('input.from', input.from);
  now.understoodRole('input.to', input.to);
  const known =
    after === null || after === now.graph.revision ? now : await atlas.past({ revision: after }, 'after', payer);
  let last = await answerOf(atlas, known, input, { payer });
  const revisions = atlas.feed.revisions(last.revision, cutOff);
  const news: News<RouteChange> = {
    [Symbol.asyncIterator]: () => news,
    async next() {
      for (;;) {
        const { done } = await revisions.next();
        if (done === true) return { done: true, value: undefined };
        const answer = await inTurn(atlas, () => answerOf(atlas, atlas.snapshot(), input, { isPatient: true })).catch(
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

async function answerOf(
  atlas: Atlas,
  snapshot: Snapshot,
  input: RouteInput,
  options: TurnOptions,
): Promise<WatchedAnswer> {
  await prepared(snapshot.graph);
  warmedUp(snapshot.graph);
  return turnsOf(atlas).run((clock) => watchedAnswer(snapshot, input, clock), options);
}

async function inTurn<T>(atlas: Atlas, work: () => Promise<T>): Promise<T> {
  const watchers = watchersOf(atlas);
  const done = watchers.last.then(async () => {
    await turn();
    return work();
  });
  watchers.last = done.catch(() => undefined);
  return done;
}
