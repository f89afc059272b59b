/** How far someone is from a role, and where people go from one: what the worth of a skill is measured by. */
import { gapShare, InvalidOptionError, importanceOf, stepYears } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { hasKnownNeeds, likelihoodOf, type Profile } from '../routes';
import { progressionLikelihoods } from './progression-likelihoods';

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
  if (scheme !== 'ONET' || schoolingYears === undefined || hadYears === undefined) return false;
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

/** The limit of hours that an argument sets, null if it sets none. @throws {InvalidOptionError} outside 0..10,000 hours */
export function readWithinHours(withinHours: number | undefined, argument = 'withinHours'): number | null {
  if (withinHours === undefined) return null;
  if (withinHours >= 0 && withinHours <= REACH.mostHours) return withinHours;
  throw new InvalidOptionError(
    argument,
    `${argument} is ${withinHours}; it must lie between 0 and ${REACH.mostHours} hours of learning.`,
  );
}

/** The distance to a role with known needs, with these levels (0..7, by competency number). O(needs of the role). */
export function distanceTo(graph: CareerGraph, role: number, levels: Float32Array): Distance {
  const { head, competency, importance, level, tolerance, weight, hours } = graph.requirements;
  let coverage = 1;
  let missingHours = 0;
  let essentials = 0;
  for (let place = head[role]!; place < head[role + 1]!; place++) {
    if (weight[place] === 0) continue;
    const gap = gapShare(levels[competency[place]!]!, level[place]!, tolerance[place]!);
    if (gap === 0) continue;
    coverage -= weight[place]! * gap;
    missingHours += hours[place]! * gap;
    if (importanceOf(importance[place]!) === 'ESSENTIAL') essentials++;
  }
  return { coverage: Math.max(0, coverage), hours: missingHours, essentials };
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

/** A move out of a role that leads up or sideways, and how likely it is among these. */
export interface LikelyMove {
  readonly progression: number;
  readonly to: number;
  /** 0..1; adds up to 1 over a role's moves. */
  readonly share: number;
}

/** The moves out of a role into roles of which something is known, steps down left out; in order of the roles' ids. */
export function likelyMoves(graph: CareerGraph, role: number): readonly LikelyMove[] {
  const { head, target, stepDown } = graph.progressions;
  const likelihoods = progressionLikelihoods(graph);
  const open: { progression: number; to: number; chance: number }[] = [];
  for (let progression = head[role]!; progression < head[role + 1]!; progression++) {
    const to = target[progression]!;
    if (stepDown[progression] === 1 || !hasKnownNeeds(graph, to)) continue;
    open.push({ progression, to, chance: likelihoodOf(graph, likelihoods, progression) });
  }
  const total = open.reduce((sum, move) => sum + move.chance, 0);
  return open.map(({ progression, to, chance }) => ({ progression, to, share: chance / total }));
}

/** Years of a move for someone who has so many hours to learn for it. */
export function moveYears(graph: CareerGraph, progression: number, learningHours: number, profile: Profile): number {
  const { typicalYears, schoolingYears } = graph.progressions;
  return stepYears(typicalYears[progression]!, learningHours, profile.weeklyHours, schoolingYears[progression]!);
}
