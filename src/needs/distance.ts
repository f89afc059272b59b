/** How far you are from a role. The worth of a skill is measured with it. */
import { CLASSIFICATIONS, coveredShare, gapShare, importanceOf, ROUNDING } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { eachNeed, type Levels } from './missing';

/** What you lack for a role. */
export interface Distance {
  /** Share of the role's needs that you meet, 0..1, by weight. */
  readonly coverage: number;
  /** Hours of learning still to do. */
  readonly hours: number;
  /** How many essential needs are not met. */
  readonly essentials: number;
}

/** When a role counts as within reach; see `isWithinReach`. */
export const REACH = Object.freeze({
  /**
   * Without a limit in hours, you must cover at least this share of the needs, and no essential need may be missing.
   * Estimate.
   */
  leastCoverage: 0.75,

  /** The largest limit in hours that you can set. */
  mostHours: 10_000,

  /**
   * A role may ask for at most this many more years of schooling than you have; shorter courses count as learning.
   * Estimate.
   */
  mostSchoolingYears: 0.5,
});

/**
 * True if you need more schooling before the role comes within reach. This is so for roles whose needs are O*NET's
 * ratings of general skills, because such ratings do not show licences and degrees. Unknown schooling never asks for
 * more.
 */
export function asksForSchool({ scheme, schoolingYears }: RoleNode, hadYears: number | undefined): boolean {
  if (!CLASSIFICATIONS[scheme].needsAreRatings || schoolingYears === undefined || hadYears === undefined) return false;
  return schoolingYears - hadYears > REACH.mostSchoolingYears;
}

/**
 * True if the role is within reach at this distance. With a limit: at most `withinHours` hours of learning are missing.
 * Without one (null): no essential need is missing and you cover three quarters of the needs.
 */
export function isWithinReach(distance: Distance, withinHours: number | null): boolean {
  if (withinHours !== null) return distance.hours <= withinHours + ROUNDING;
  return distance.essentials === 0 && distance.coverage >= REACH.leastCoverage - ROUNDING;
}

/**
 * The distance to a role with known needs for someone with these levels (0..7, by competency number). O(needs of the
 * role).
 */
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

/** The distance after you raise the competency of a requirement (a place in the table) from one level to another. */
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
