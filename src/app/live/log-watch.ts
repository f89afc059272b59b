import type { CareerStore } from '../../store';
import type { GraphEvent } from './graph-life';

/** How often it is looked at. That asks the store nothing. */
const LOOK_MS = 1000;

/**
 * Tells once when the log of a store begins to grow because it can't be written into the store's file, and once when that is over.
 * @returns what ends the watch
 */
export function watchLog(store: Pick<CareerStore, 'log'>, tell: (event: GraphEvent) => void): () => void {
  let isGrowing = false;
  const timer = setInterval(() => {
    const trouble = store.log()?.trouble ?? null;
    if ((trouble !== null) === isGrowing) return;
    isGrowing = trouble !== null;
    tell(trouble === null ? { kind: 'log short again' } : { kind: 'log growing', reason: trouble });
  }, LOOK_MS).unref();
  return () => clearInterval(timer);
}
