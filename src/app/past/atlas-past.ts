/** The past of a running Atlas. */
import { InvalidOptionError } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { CareerStore } from '../../store';
import { type Snapshot, snapshotOf } from '../snapshot/snapshot';
import { type AsOf, revisionOf } from './as-of';
import { type GraphDiff, graphDiff } from './graph-diff';
import { PastGraphs } from './past-graphs';
import { Turns } from './turns';

export interface AtlasPast {
  /** The same snapshot, remembered as a recent one once a newer one has taken its place. */
  noted(snapshot: Snapshot): Snapshot;
  at(asOf: AsOf, argument: string): Promise<Snapshot>;
  diff(from: AsOf, to: AsOf | null): Promise<GraphDiff>;
  /** Earlier graphs that wait or are being built, and how often one was in memory. */
  load(): { readonly waiting: number; readonly lookUps: PastGraphs['lookUps'] };
  close(): void;
}

interface PastParts {
  /** Runs a small read of the store, or fails at once while the store is away. */
  read<T>(ask: () => Promise<T>): Promise<T>;
  prepare(graph: CareerGraph): Promise<void>;
}

/** How many may wait while differences are worked out for another. Each can read 20,000 changes. */
const DIFFS_WAITING = 8;

/** @param now - the snapshot that answers */
export function pastOf(store: CareerStore, now: () => Snapshot, { read, prepare }: PastParts): AtlasPast {
  const graphs = new PastGraphs(store, prepare);
  const diffs = new Turns(1, DIFFS_WAITING, 'Too many differences are being worked out. Ask again in a few seconds.');
  const noted = (snapshot: Snapshot) => {
    graphs.note(snapshot.graph);
    return snapshot;
  };
  const moment = (asOf: AsOf, newest: number, argument: string) =>
    revisionOf(asOf, newest, argument, (time) => read(() => store.revisionAt(time)));
  return {
    noted,
    async at(asOf, argument) {
      const current = noted(now());
      const revision = await moment(asOf, current.graph.revision, argument);
      if (revision === current.graph.revision) return current;
      // Fails at once while the store is away, which building would find out only after seconds.
      if (!graphs.holds(revision)) await read(() => store.revision());
      return snapshotOf(await graphs.at(revision, current.graph), false);
    },
    async diff(from, to) {
      const newest = noted(now()).graph.revision;
      const [first, last] = [await moment(from, newest, 'from'), to === null ? newest : await moment(to, newest, 'to')];
      if (first > last) {
        throw new InvalidOptionError(
          'from',
          `from must not be after to, but is revision ${first}, and to is ${last}. Swap them.`,
        );
      }
      return diffs.run(async () => {
        await read(() => store.revision());
        return graphDiff(store, first, last);
      });
    },
    load: () => ({ waiting: graphs.waiting, lookUps: graphs.lookUps }),
    close: () => graphs.close(),
  };
}
