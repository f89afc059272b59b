import { setImmediate as turn } from 'node:timers/promises';

/** Longest time that a process in steps holds the event loop, in milliseconds, beside its longest single step. */
const SLICE_MS = 5;

/** What a process in steps ends with; between its slices others have their turn. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}
