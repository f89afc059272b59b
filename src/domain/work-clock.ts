/**
 * A clock that begins at 0 and counts the milliseconds in which this process worked. While the machine lets others work it stands still,
 * so that how busy the machine is changes no answer that is bounded by time. It never runs faster than real time, though the process
 * may have several threads.
 */
export function workClock(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}
