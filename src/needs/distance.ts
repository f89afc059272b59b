/** How far someone is from a role, and where people go from one: what the worth of a skill is measured by. */
import { CLASSIFICATIONS, coveredShare, gapShare, importanceOf } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { eachNeed, type Levels } from './missing';

/** What someone misses of a role. */
export interface Distance {
  /** Share of the role's needs that is had, 0..1, by weight. */
  readonly coverage: number;
  /** Hours of learning that are missing. */
  readonly hours: number;
  /** How many essential needs are not met. */
  readonly essentials: number;
}

/** When a role counts as within reach; see `isWithinReach`. */
export const REACH = Object.freeze({
  /** Without a limit in hours: nothing essential is missing, and no less than this share of the needs is had. Estimate. */
  leastCoverage: 0.75,

  /** No limit in hours may be larger. */
  mostHours: 10_000,

  /** At most so many more years of schooling than are had: shorter courses count as learning. Estimate. */
  mostSchoolingYears: 0.5,
});

/**
 * True if learning alone doesn't bring a role within reach: its needs are O*NET's ratings of general skills, which say nothing of
 * licences and degrees, and it asks for more schooling than is had. What is unknown is not held against it.
 */
export function asksForSchool({ scheme, schoolingYears }: RoleNode, hadYears: number | undefined): boolean {
  if (!CLASSIFICATIONS[scheme].needsAreRatings || schoolingYears === undefined || hadYears === undefined) return false;
  return schoolingYears - hadYears > REACH.mostSchoolingYears;
}

/** Sums of shares in another order differ by less. */
const ROUNDING = 1e-6;

/**
 * True if someone so far from a role could ask for it now: at most `withinHours` of learning are missing; if no such limit is
 * set (null), nothing essential is missing and three quarters of the role's needs are had.
 */
export function isWithinReach(distance: Distance, withinHours: number | null): boolean {
  if (withinHours !== null) return distance.hours <= withinHours + ROUNDING;
  return distance.essentials === 0 && distance.coverage >= REACH.leastCoverage - ROUNDING;
}

/** The distance to a role with known needs, with these levels (0..7, by competency number). O(needs of the role). */
export function distanceTo(graph: Pick<CareerGraph, 'requirements'>, role: number, levels: Levels): Distance {
  const { importance, weight, hours } = graph.requirements;
  let missing = 0;
  let missingHours = 0;
  let essentials = 0;
  eachNeed(graph.requirements, role, levels, (place, gap) => {
    if (gap === 0) return;
    missing += weight[place]! * gap;
    missingHours += hours[place]! * gap;
    if (importanceOf(importance[place]!) === 'ESSENTIAL') essentials++;
  });
  return { coverage: coveredShare(missing, 1), hours: missingHours, essentials };
}

/** The distance after the competency of a requirement (a place in the table) was taken from one level up to another. */
export function nearer(graph: CareerGraph, distance: Distance, place: number, from: number, to: number): Distance {
  const { importance, level, tolerance, weight, hours } = graph.requirements;
  if (weight[place] === 0) return distance;
  const gap = gapShare(from, level[place]!, tolerance[place]!);
  const left = gapShare(Math.max(from, to), level[place]!, tolerance[place]!);
  const isMet = gap > 0 && left === 0 && importanceOf(importance[place]!) === 'ESSENTIAL';
  return {
    coverage: Math.min(1, distance.coverage + weight[place]! * (gap - left)),
    hours: Math.max(0, distance.hours - hours[place]! * (gap - left)),
    essentials: distance.essentials - (isMet ? 1 : 0),
  };
}
