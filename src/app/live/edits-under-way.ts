import { StoreNotWritableError } from '../../domain';
import type { CareerStore } from '../../store';
import type { GraphEvent } from './graph-life';

/** The edits of one store: how many are under way, and whether the last one could be written. */
export interface EditsUnderWay {
  /** Runs an edit. What it throws is thrown on. */
  run<T>(edit: () => Promise<T>): Promise<T>;
  /** Edits that run, or wait for others. */
  waiting(): number;
}

/** Counts edits, and tells once when the store can't write, and once when it can again. */
export function editsOf(store: Pick<CareerStore, 'writeTrouble'>, tell: (event: GraphEvent) => void): EditsUnderWay {
  let waiting = 0;
  let isUnwritable = false;
  return {
    waiting: () => waiting,
    async run(edit) {
      waiting++;
      try {
        const outcome = await edit();
        if (isUnwritable && store.writeTrouble() === null) {
          isUnwritable = false;
          tell({ kind: 'writable' });
        }
        return outcome;
      } catch (error) {
        if (error instanceof StoreNotWritableError && !isUnwritable) {
          isUnwritable = true;
          tell({ kind: 'unwritable', reason: error.message });
        }
        throw error;
      } finally {
        waiting--;
      }
    },
  };
}
