/** A phone has room for so many headings of groups and reasons of jobs together; the reasons of the other jobs are a tap away. */
const ROOM = 8;

/**
 * How many of each group are shown whole: one of each, then another of each, while there is room.
 *
 * @param taken - how much of that room stands above the groups: a place of their own work takes as much as a reason
 */
export function wholeOf(sizes: readonly number[], taken = 0): readonly number[] {
  const whole = sizes.map(() => 0);
  const most = sizes.reduce((sum, size) => sum + size, 0);
  for (let left = Math.min(ROOM - sizes.length - taken, most); left > 0; ) {
    for (const [place, size] of sizes.entries()) {
      if (left === 0 || whole[place]! >= size) continue;
      whole[place]! += 1;
      left -= 1;
    }
  }
  return whole;
}
