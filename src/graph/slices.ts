/** Long work in slices, so that requests are answered between them. */
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Work that yields wherever it may be put off, and returns what it makes. */
export type Sliced<T> = Generator<void, T>;

/** How long such work keeps the event loop before others get their turn. */
const SLICE_MS = 8;

/** What the work makes, at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** What the work makes; whatever else the process has to do gets its turn meanwhile. */
export async function inTurns<T>(work: Sliced<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await othersTurn();
    start = performance.now();
  }
}
