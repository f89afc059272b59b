/** Long work in slices, so that requests are answered between them. */
import { setImmediate as othersTurn } from 'node:timers/promises';
import { oncePer } from '../domain';

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

/** Long work that is done once per key, and its result kept as long as the key lives. */
export interface WorkOnce<Key, Value> {
  /** The result. Finishes what `prepare` has left to do. */
  of(key: Key): Value;
  /** Does the work in slices, so that other work can run between them. */
  prepare(key: Key): Promise<void>;
  /** Takes over a result made earlier for the same key. */
  adopt(key: Key, known: Value): void;
}

/** `make`, done at most once per key: at once when its result is asked for, or in slices ahead of that. */
export function workOnce<Key extends object, Value extends object>(
  make: (key: Key) => Sliced<Value>,
): WorkOnce<Key, Value> {
  const workOn = oncePer((key: Key) => {
    const work: { made: Value | null; readonly rest: Sliced<void> } = { made: null, rest: finish() };
    function* finish(): Sliced<void> {
      const made = yield* make(key);
      work.made ??= made;
    }
    return work;
  });
  return {
    of: (key) => {
      const work = workOn(key);
      if (work.made === null) atOnce(work.rest);
      return work.made!;
    },
    prepare: async (key) => {
      const work = workOn(key);
      if (work.made === null) await inTurns(work.rest);
    },
    adopt: (key, known) => {
      workOn(key).made = known;
    },
  };
}
