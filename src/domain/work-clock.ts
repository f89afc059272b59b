/** Milliseconds between two readings of the system's count by one clock. So short a time in between counts as work. */
const LEAST_BETWEEN_MS = 1;

/** Clocks that begin within so many milliseconds count from the same reading. */
const FRESH_MS = 1;

/** What this process has worked, milliseconds, and when that was asked. */
interface Reading {
  readonly at: number;
  readonly workedMs: number;
}

let last: Reading = { at: Number.NEGATIVE_INFINITY, workedMs: 0 };

function readAt(now: number): Reading {
  const { user, system } = process.cpuUsage();
  last = { at: now, workedMs: (user + system) / 1000 };
  return last;
}

/**
 * A clock that begins at 0 and counts the milliseconds in which this process worked. While the machine lets others work it stands still,
 * so that how busy the machine is changes no answer that is bounded by time. It never runs faster than real time, though the process
 * may have several threads.
 *
 * Asking the system takes some microseconds, or some tens of them in a container that watches over its processes, which is much of a short request: so a
 * clock asks once a millisecond, and may be up to a millisecond ahead, or count one that was worked before it began, if that long passed since.
 */
export function workClock(): () => number {
  const began = performance.now();
  const from = Math.abs(began - last.at) < FRESH_MS ? last : readAt(began);
  let askedAt = began;
  let counted = 0;
  let known = 0;
  return () => {
    const now = performance.now();
    if (now - askedAt >= LEAST_BETWEEN_MS) {
      askedAt = now;
      counted = Math.min(now - began, readAt(now).workedMs - from.workedMs);
    }
    known = Math.max(known, counted + (now - askedAt));
    return known;
  };
}
