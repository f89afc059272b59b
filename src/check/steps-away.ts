import type { ProgressionTable } from '../graph';

/**
 * Fewest steps from some roles (at 0) to every role that can be reached from them; breadth first.
 *
 * @param mayTake - which progressions may be used, by place; default all
 */
export function stepsFrom(
  starts: Iterable<number>,
  progressions: ProgressionTable,
  mayTake: (place: number) => boolean = () => true,
): ReadonlyMap<number, number> {
  const steps = new Map<number, number>([...starts].map((role) => [role, 0]));
  for (const [role, taken] of steps) {
    for (let place = progressions.head[role]!; place < progressions.head[role + 1]!; place++) {
      const next = progressions.target[place] as number;
      if (!steps.has(next) && mayTake(place)) steps.set(next, taken + 1);
    }
  }
  return steps;
}

/** Places of the progressions between two roles: one or none. */
export function progressionBetween(from: number, to: number, { head, target }: ProgressionTable): number | null {
  for (let place = head[from]!; place < head[from + 1]!; place++) if (target[place] === to) return place;
  return null;
}
