/**
 * Roles that are rungs of one job: Junior Data Analyst, Data Analyst and Senior Data Analyst ask for the same work of the same people, so no
 * statement about likes and dislikes tells them apart. The quiz finds the job, and then the rung as far as it can.
 *
 * Two roles can be one job if editors promote people from one to the other inside one discipline, their needs are alike and they suit the
 * same interests. Jobs grow from the most alike pair on, and only while all their roles are alike: complete linkage (T. Sørensen, "A
 * method of establishing groups of equal amplitude in plant sociology", 1948).
 */
import type { CareerGraph, RoleNode } from '../graph';

/** When roles are one job. All are our estimates. */
export const JOB_MODEL = Object.freeze({
  /** Least cosine of the needs of two roles between which people are promoted, and of any two roles of one job. */
  leastLinked: 0.7,
  leastWithin: 0.55,
  /** Largest distance of their interest profiles, in points of the scale 1..7. */
  mostDistanceLinked: 1.25,
  mostDistanceWithin: 2,
  /** Largest difference of their schooling, in years: whoever has to go back to school changes the job. */
  mostSchoolingYears: 1.5,
});

/** The jobs that roles make, each with places in `roles`, ascending; ordered by their first place. */
export function jobsOf(graph: CareerGraph, roles: readonly RoleNode[]): readonly (readonly number[])[] {
  const placeOf = new Map(roles.map(({ index }, place) => [index, place]));
  const needs = roles.map(({ index }) => needsOf(graph, index));
  const alike = (a: number, b: number) => cosine(needs[a]!, needs[b]!);

  const jobOf = roles.map((_, place) => [place]);
  for (const [a, b] of linkedPairs(graph, roles, placeOf, alike)) {
    const [one, other] = [jobOf[a]!, jobOf[b]!];
    if (one === other) continue;
    const fits = one.every((x) =>
      other.every((y) => alike(x, y) >= JOB_MODEL.leastWithin && suitSame(roles, x, y, JOB_MODEL.mostDistanceWithin)),
    );
    if (!fits) continue;
    const merged = [...one, ...other].sort((x, y) => x - y);
    for (const place of merged) jobOf[place] = merged;
  }
  return [...new Set(jobOf)];
}

/** Pairs between which people are promoted and that can be one job, the most alike first. */
function linkedPairs(
  graph: CareerGraph,
  roles: readonly RoleNode[],
  placeOf: ReadonlyMap<number, number>,
  alike: (a: number, b: number) => number,
): readonly (readonly [number, number])[] {
  const { progressions } = graph;
  const pairs: (readonly [number, number])[] = [];
  for (const [a, { index, discipline }] of roles.entries()) {
    for (let place = progressions.head[index]!; place < progressions.head[index + 1]!; place++) {
      const b = placeOf.get(progressions.target[place]!);
      if (b === undefined || progressions.moveKind(place) !== 'PROMOTION') continue;
      if (roles[b]!.discipline !== discipline || !suitSame(roles, a, b, JOB_MODEL.mostDistanceLinked)) continue;
      if (alike(a, b) >= JOB_MODEL.leastLinked) pairs.push([a, b]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => alike(c, d) - alike(a, b) || a - c || b - d);
}

/** Weights of a role's needs by competency, scaled to length 1. */
function needsOf({ requirements }: CareerGraph, role: number): ReadonlyMap<number, number> {
  const { head, competency, weight } = requirements;
  const needs = new Map<number, number>();
  for (let place = head[role]!; place < head[role + 1]!; place++) {
    if (weight[place]! > 0) needs.set(competency[place]!, weight[place]!);
  }
  const length = Math.hypot(...needs.values());
  return new Map(Array.from(needs, ([need, size]) => [need, size / length]));
}

/** Cosine of two vectors of length 1. */
function cosine(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [need, size] of one) sum += size * (other.get(need) ?? 0);
  return sum;
}

/** True if two roles suit the same interests, and need about the same schooling. */
function suitSame(roles: readonly RoleNode[], a: number, b: number, most: number): boolean {
  const [one, other] = [roles[a]!, roles[b]!];
  const distance = Math.hypot(...one.interests.map((value, at) => value - (other.interests[at] ?? 0)));
  const years = Math.abs((one.schoolingYears ?? 0) - (other.schoolingYears ?? 0));
  return distance <= most && years <= JOB_MODEL.mostSchoolingYears;
}
