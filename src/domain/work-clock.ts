/** Milliseconds between two readings of the system's count. */
const LEAST_BETWEEN_MS = 0.05;

/**
 * A clock that begins at 0 and counts the milliseconds in which this process worked. While the machine lets others work it stands still,
 * so that how busy the machine is changes no answer that is bounded by time. It never runs faster than real time, though the process
 * may have several threads. Between two readings a twentieth of a millisecond apart it stands still as well: asking the system takes
 * microseconds, and searches read it several times a route.
 */
export function workClock(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  let readAt = began;
  let known = 0;
  return () => {
    const now = performance.now();
    if (now - readAt < LEAST_BETWEEN_MS) return known;
    readAt = now;
    const { user, system } = process.cpuUsage(before);
    known = Math.min(now - began, (user + system) / 1000);
    return known;
  };
}
