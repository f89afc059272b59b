/** Where things stand in a chart. */

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from at or below `low` to at or above `high`, evenly apart; at most `most` + 2 of them, at least two. */
export function ticks(low: number, high: number, most: number): readonly number[] {
  const span = high > low ? high - low : 1;
  const unit = 10 ** Math.floor(Math.log10(span / most));
  const step = unit * (STEPS.find((each) => each * unit * most >= span) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The same spots, at least `apart` from each other: a later one gives way to the right, then upward. */
export function apart(spots: readonly Spot[], distance: number, right: number): readonly Spot[] {
  const placed: Spot[] = [];
  for (const spot of spots) {
    let { x, y } = spot;
    const meets = () => placed.some((other) => Math.hypot(other.x - x, other.y - y) < distance - 0.001);
    while (meets()) {
      x += distance / 2;
      if (x > right) [x, y] = [spot.x, y - distance / 2];
    }
    placed.push({ x, y });
  }
  return placed;
}
