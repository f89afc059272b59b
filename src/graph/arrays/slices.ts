/** Long work in slices, so that requests are answered between them. */
import { setImmediate as othersTurn, setTimeout as sleep } from 'node:timers/promises';
import { oncePer } from '../../domain';

/** Work that yields wherever it may pause, and returns its result. */
export type Sliced<T> = Generator<void, T>;

/** How long such work keeps the event loop before others get their turn. */
const SLICE_MS = 8;

/** Slices of work that nobody waits for are shorter, */
const BACKGROUND_SLICE_MS = 4;
/** and while work that somebody waits for is under way, there is only one in so many milliseconds. */
const MAKE_WAY_MS = 16;
const LOOK_MS = 2;

/** How often the loop comes around in a row without this work, so that what comes one at a time comes in. */
const MOST_ROUNDS = 64;

/** How much has come so far of which the event loop takes one each time it comes around. */
let cameIn = 0;

/**
 * Tells that something came of which the event loop takes one each time it comes around, such as a connection: behind each may wait hundreds. Work in slices then
 * lets it come around again before it goes on.
 */
export function oneCameIn(): void {
  cameIn++;
}

/** Lets everybody else have their turn. Each who waits here counts by itself: work that goes on ends nobody's wait. */
async function pause(): Promise<void> {
  for (let rounds = 0, before = -1; before !== cameIn && rounds < MOST_ROUNDS; rounds++) {
    before = cameIn;
    await othersTurn();
  }
}

/** How many pieces of work are under way that somebody waits for. */
let awaited = 0;

/** What the work gives. Until then, work in the background makes way. */
export async function aheadOfOthers<T>(work: () => Promise<T>): Promise<T> {
  awaited++;
  try {
    return await work();
  } finally {
    awaited--;
  }
}

/** Work that has no pauses, as one slice. */
// biome-ignore lint/correctness/useYield: it has none
export function* oneSlice<T>(work: () => T): Sliced<T> {
  return work();
}

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
    await pause();
    start = performance.now();
  }
}

/** As `inTurns`, for work that nobody waits for. */
export async function inBackground<T>(work: Sliced<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    const now = performance.now();
    if (now - start < BACKGROUND_SLICE_MS) continue;
    await pause();
    while (awaited > 0 && performance.now() - now < MAKE_WAY_MS) await sleep(LOOK_MS, undefined, { ref: false });
    start = performance.now();
  }
}

/** Long work that is done once per key, and its result kept as long as the key lives. */
export interface WorkOnce<Key, Value> {
  /** The result. Finishes what `prepare` has left to do. */
  of(key: Key): Value;
  /** Does the work in slices, so that other work can run between them. */
  prepare(key: Key): Promise<void>;
  /** The same as a part of other work in slices; several go on with it by turns, and any of them may end before it is done. */
  within(key: Key): Sliced<Value>;
  /** The result if the work is done, else null. */
  done(key: Key): Value | null;
  /** Takes over a result made earlier for the same key. */
  adopt(key: Key, known: Value): void;
  /** The result for a key is that for another one too; made of the key itself if the other one is gone before anybody asks. */
  share(key: Key, other: Key): void;
  /** Another, shorter way to the same result, if the work has not been done. */
  shorten(key: Key, make: () => Sliced<Value>): void;
}

/**
 * `make`, done at most once per key: at once when its result is asked for, or in slices ahead of that.
 * @param once - what counts as one key: `oncePerFigures` for graphs that differ in words that the work does not look at
 */
export function workOnce<Key extends object, Value extends object>(
  make: (key: Key) => Sliced<Value>,
  once: <Kept>(make: (key: Key) => Kept) => (key: Key) => Kept = oncePer,
): WorkOnce<Key, Value> {
  interface Work {
    made: Value | null;
    rest: Sliced<void> | null;
  }
  function* finish(work: Work, way: () => Sliced<Value>): Sliced<void> {
    const made = yield* way();
    work.made ??= made;
  }
  const workOn = once((key: Key): Work => {
    const work: Work = { made: null, rest: null };
    work.rest = finish(work, () => make(key));
    return work;
  });
  // What a way has in hand is let go with it.
  const resultOf = (work: Work): Value => {
    work.rest = null;
    return work.made!;
  };
  const adopt = (key: Key, known: Value) => {
    const work = workOn(key);
    work.made = known;
    work.rest = null;
  };
  const shorten = (key: Key, way: () => Sliced<Value>) => {
    const work = workOn(key);
    if (work.made === null) work.rest = finish(work, way);
  };
  // Slice by slice: `yield*` would end it for everybody when one who waits is gone.
  function* within(key: Key): Sliced<Value> {
    const work = workOn(key);
    while (work.made === null && work.rest!.next().done !== true) yield;
    return resultOf(work);
  }
  return {
    of: (key) => {
      const work = workOn(key);
      if (work.made === null) atOnce(work.rest!);
      return resultOf(work);
    },
    prepare: async (key) => {
      const work = workOn(key);
      if (work.made === null) await inBackground(work.rest!);
      resultOf(work);
    },
    within,
    done: (key) => workOn(key).made,
    adopt,
    share: (key, other) => {
      const { made } = workOn(other);
      if (made !== null) return adopt(key, made);
      // Work that nobody asks for must not keep what it could be taken from: graph behind graph would stay in memory.
      const there = new WeakRef(other);
      shorten(key, () => {
        const still = there.deref();
        return still === undefined ? make(key) : within(still);
      });
    },
    shorten,
  };
}
