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

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How finely places are tried. */
const GRID = 4;

/**
 * A place for the label of each spot: the nearest one in the box that is free. Labels are at least `apart` from each other and
 * `clear` from every spot. Where no place is free, a label stands on its spot.
 */
export function labelPlaces(spots: readonly Spot[], box: Box, apart: number, clear: number): readonly Spot[] {
  const tried = placesIn(box);
  const taken: Spot[] = [];
  for (const spot of spots) {
    const isFree = (place: Spot) =>
      taken.every((other) => distance(place, other) >= apart) &&
      spots.every((other) => distance(place, other) >= clear);
    taken.push(nearest(spot, tried.filter(isFree)) ?? spot);
  }
  return taken;
}

function placesIn({ left, right, top, bottom }: Box): readonly Spot[] {
  const columns = Math.floor((right - left) / GRID) + 1;
  const rows = Math.floor((bottom - top) / GRID) + 1;
  return Array.from({ length: columns * rows }, (_, place) => ({
    x: left + (place % columns) * GRID,
    y: top + Math.floor(place / columns) * GRID,
  }));
}

function nearest(spot: Spot, places: readonly Spot[]): Spot | null {
  let best: Spot | null = null;
  for (const place of places) if (best === null || distance(place, spot) < distance(best, spot)) best = place;
  return best;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
