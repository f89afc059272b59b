/** The past of a running Atlas. */
import { InvalidOptionError } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { CareerStore } from '../../store';
import { type Snapshot, snapshotOf } from '../snapshot/snapshot';
import { OURSELVES, type Payer } from '../turns/payer';
import { Places } from '../turns/places';
import { type AsOf, revisionOf } from './as-of';
import { type GraphDiff, graphDiff } from './graph-diff';
import { PastGraphs } from './past-graphs';
import { refuseForgotten } from './read-trail';

export interface AtlasPast {
  /** The same snapshot, remembered as a recent one once a newer one has taken its place. */
  noted(snapshot: Snapshot): Snapshot;
  at(asOf: AsOf, argument: string, payer?: Payer): Promise<Snapshot>;
  diff(from: AsOf, to: AsOf | null, payer?: Payer): Promise<GraphDiff>;
  /** Earlier graphs that wait or are being built, and how often one was in memory. */
  load(): { readonly waiting: number; readonly lookUps: PastGraphs['lookUps'] };
  close(): void;
}

interface PastParts {
  /** Runs a small read of the store, or fails at once while the store is away. */
  read<T>(ask: () => Promise<T>): Promise<T>;
  prepare(graph: CareerGraph): Promise<void>;
}

/** Differences are worked out one after another; how many may wait, of one client and in all. Each can read 20,000 changes. */
const DIFFS = Object.freeze({ running: 1, each: 4, waiting: 16 });

/** @param now - the snapshot that answers */
export function pastOf(store: CareerStore, now: () => Snapshot, { read, prepare }: PastParts): AtlasPast {
  const graphs = new PastGraphs(store, prepare);
  const diffs = new Places(DIFFS, 'Too many differences are being worked out. Ask again in a few seconds.');
  const noted = (snapshot: Snapshot) => {
    graphs.note(snapshot.graph);
    return snapshot;
  };
  const moment = (asOf: AsOf, newest: number, argument: string) =>
    revisionOf(asOf, newest, argument, (time) => read(() => store.revisionAt(time)));
  return {
    noted,
    async at(asOf, argument, payer = OURSELVES) {
      const current = noted(now());
      const revision = await moment(asOf, current.graph.revision, argument);
      if (revision === current.graph.revision) return current;
      // A small read: it fails at once while the store is away, and what can't be told is refused before the store is read whole.
      if (!graphs.holds(revision)) await read(() => refuseForgotten(store, revision, current.graph.revision));
      return snapshotOf(await graphs.at(revision, current.graph, payer), false);
    },
    async diff(from, to, payer = OURSELVES) {
      const newest = noted(now()).graph.revision;
      const [first, last] = [await moment(from, newest, 'from'), to === null ? newest : await moment(to, newest, 'to')];
      if (first > last) {
        throw new InvalidOptionError(
          'from',
          `from must not be after to, but is revision ${first}, and to is ${last}. Swap them.`,
        );
      }
      await read(() => refuseForgotten(store, first, last));
      return diffs.run(payer, () => graphDiff(store, first, last, payer));
    },
    load: () => ({ waiting: graphs.waiting, lookUps: graphs.lookUps }),
    close: () => graphs.close(),
  };
}
