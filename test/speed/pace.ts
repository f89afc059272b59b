/** How much slower this machine is, at this moment, than the one whose milliseconds the limits of the speed suites state. */

/** Milliseconds of processor time that the yardstick takes on the machine of the limits. */
const YARDSTICK_MS = 12;
const TURNS = 7;

/** Objects, a map, sorting and text, about as answers to queries mix them. */
function yardstick(): number {
  const before = process.cpuUsage();
  const byName = new Map<string, { id: string; value: number }>();
  for (let at = 0; at < 20_000; at++) {
    byName.set(`name-${(at * 7919) % 20_011}`, { id: `id:${at}`, value: (at * 31) % 1009 });
  }
  const sorted = [...byName.values()].sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  JSON.parse(JSON.stringify(sorted));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** At least 1: a quick machine must keep the limits as they are stated. */
export function slowness(): number {
  const times = Array.from({ length: TURNS }, yardstick).sort((a, b) => a - b);
  return Math.max(1, (times[TURNS >> 1] as number) / YARDSTICK_MS);
}
