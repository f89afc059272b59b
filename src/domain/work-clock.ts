/** Asking the system for what this process has worked takes a twentieth of the time at most, */
const COST_SHARE = 1 / 20;
/** but it is asked no more often, and no less, than after so many milliseconds. So short a time in between counts as work. */
const LEAST_BETWEEN_MS = 1;
const MOST_BETWEEN_MS = 4;

/** How much the last reading says of what a reading takes; those before say the rest. */
const WEIGHT_OF_LAST = 1 / 8;

/** What this process has worked, milliseconds, and when that was asked. */
interface Reading {
  readonly at: number;
  readonly workedMs: number;
}

/** What clocks of work are made of. */
export interface WorkCounts {
  /** Real time, milliseconds. */
  readonly now: () => number;
  /** What this process has worked, milliseconds. */
  readonly workedMs: () => number;
}

/**
 * Makes clocks that begin at 0 and count the milliseconds in which this process worked. While the machine lets others work they stand still,
 * so that how busy the machine is changes no answer that is bounded by time. They never run faster than real time, though the process
 * may have several threads.
 *
 * Asking the system takes some microseconds; on machines where the threads of a process wait for one another meanwhile, up to a
 * millisecond, which is much of a short request. So clocks share what they are told, and ask each 1 to 4 milliseconds, by how long that
 * takes. A clock may be ahead by as much, or count as much that was worked before it began.
 */
export function workClocks({ now, workedMs }: WorkCounts): () => () => number {
  let last: Reading = { at: Number.NEGATIVE_INFINITY, workedMs: 0 };
  let costMs = 0;
  const betweenMs = () => Math.min(MOST_BETWEEN_MS, Math.max(LEAST_BETWEEN_MS, costMs / COST_SHARE));
  const readingAt = (at: number): Reading => {
    if (Math.abs(at - last.at) < betweenMs()) return last;
    last = { at, workedMs: workedMs() };
    costMs += WEIGHT_OF_LAST * (now() - at - costMs);
    return last;
  };
  return () => {
    const began = now();
    const from = readingAt(began);
    let askedAt = began;
    let counted = 0;
    let known = 0;
    return () => {
      const at = now();
      if (at - askedAt >= betweenMs()) {
        const reading = readingAt(at);
        askedAt = at;
        counted = Math.min(at - began, reading.workedMs - from.workedMs + (at - reading.at));
      }
      known = Math.max(known, counted + (at - askedAt));
      return known;
    };
  };
}

/** A clock of what this process works from now on; see `workClocks`. */
export const workClock: () => () => number = workClocks({
  now: () => performance.now(),
  workedMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
});
