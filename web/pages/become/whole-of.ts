/** A phone has room for so many headings of groups and reasons of jobs together; the reasons of the other jobs are a tap away. */
const ROOM = 8;

/**
 * How many of each group are shown whole: one of each, then another of each, while there is room.
 *
 * @param places - how many places of their own work stand above the groups; their heading and each of them take of the room
 */
export function wholeOf(sizes: readonly number[], places = 0): readonly number[] {
  const taken = places === 0 ? 0 : places + 1;
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
