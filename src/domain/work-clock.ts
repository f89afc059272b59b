/** Milliseconds in which nobody else is let on a processor; so short a time by the clock was all work. */
const SHORT_MS = 0.4;

/** Milliseconds between two readings of the system's count by one clock. */
const LEAST_BETWEEN_MS = 0.25;

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
 * Asking the system takes some microseconds, which is much of a short request: so a clock asks for what takes longer alone, and
 * may count up to a millisecond that was worked before it began, if that long passed since.
 */
export function workClock(): () => number {
  const began = performance.now();
  const from = Math.abs(began - last.at) < FRESH_MS ? last : readAt(began);
  let askedAt = began;
  let known = 0;
  return () => {
    const now = performance.now();
    const passed = now - began;
    if (passed < SHORT_MS) {
      known = passed;
    } else if (now - askedAt >= LEAST_BETWEEN_MS) {
      askedAt = now;
      known = Math.max(known, Math.min(passed, readAt(now).workedMs - from.workedMs));
    }
    return known;
  };
}
