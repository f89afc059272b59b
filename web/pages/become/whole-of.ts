/** A phone has room for so many headings of groups and reasons of jobs together; the reasons of the other jobs are a tap away. */
const ROOM = 8;
/** What their own work in another place takes of that room. */
const OF_SAME_WORK = 2;

/**
 * How many of each group are shown whole: one of each, then another of each, while there is room.
 *
 * @param hasSameWork - true if their own work in another place stands above the groups
 */
export function wholeOf(sizes: readonly number[], hasSameWork = false): readonly number[] {
  const whole = sizes.map(() => 0);
  const most = sizes.reduce((sum, size) => sum + size, 0);
  for (let left = Math.min(ROOM - sizes.length - (hasSameWork ? OF_SAME_WORK : 0), most); left > 0; ) {
    for (const [place, size] of sizes.entries()) {
      if (left === 0 || whole[place]! >= size) continue;
      whole[place]! += 1;
      left -= 1;
    }
  }
  return whole;
}
