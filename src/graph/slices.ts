/** Long work in slices, so that requests are answered between them. */
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Work that yields wherever it may pause, and returns its result. */
export type Sliced<T> = Generator<void, T>;

/** How long such work keeps the event loop before others get their turn. */
const SLICE_MS = 8;

/** The result of the work, without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The result of the work; other work of the process runs in between. */
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
