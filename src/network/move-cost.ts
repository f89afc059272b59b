/** What a single move out of a role costs, without a route around it. */
import { remembered, type Scheme, STEP_MODEL, typicalYears } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import type { Profile } from '../needs';
import { coverageOf, daysOf, hasKnownNeeds, hoursAsked, learningDays, needsOf, stepDays, yearsOf } from '../needs';
import { withLevelsFor } from './held-levels';
import { progressionDays } from './prices';
import { type Likelihoods, stepPrices } from './step-prices';

/** What a progression costs someone who comes from its source role: the same as in a route of one step. */
export interface MoveCost {
  /** max(typicalDays, learningDays) + schoolingDays */
  readonly days: number;
  readonly typicalDays: number;
  readonly learningDays: number;
  readonly schoolingDays: number;
  readonly learningHours: number;
  /** -ln(likelihood) in nano-nats, as routes count it; they count unknown likelihoods too. */
  readonly nanoNats: number;
}

/**
 * The cost of each progression for a profile, in the integers that routes use.
 * @param likelihoods - as `RouteSearch.likelihoods`
 */
export function moveCost(
  graph: CareerGraph,
  profile: Profile,
  likelihoods: Likelihoods,
): (progression: number) => MoveCost {
  // Ranking by time ignores the target and pay.
  const prices = stepPrices(graph, {
    ranking: 'TIME',
    memory: 'PREVIOUS_ROLE',
    profile,
    target: 0,
    payUsd: () => null,
    likelihoods,
  });
  return (progression) => {
    const learningHours = prices.previousRoleHours[progression]!;
    return {
      days: progressionDays(prices, progression, learningHours),
      typicalDays: prices.typicalDays[progression]!,
      learningDays: prices.learningDays(learningHours),
      schoolingDays: prices.schoolingDays[progression]!,
      learningHours,
      nanoNats: prices.nanoNats[progression]!,
    };
  };
}

/** 0..1: confidence of a move that no progression names. Estimate: as the least sure of the observed moves. */
export const UNNAMED_CONFIDENCE = 0.3;

/** The known part of a move's cost; null where unknown. */
export interface UnnamedMoveCost {
  readonly years: number | null;
  readonly learningHours: number | null;
  /** 0..1 */
  readonly coverage: number | null;
}

const UNKNOWN: UnnamedMoveCost = { years: null, learningHours: null, coverage: null };

/**
 * The cost of a move out of a role that no progression names, by the step model. Takes the target.
 *
 * Everything is unknown if the target's needs are unknown. Everything is also unknown if the needs of the role you leave are unknown
 * and the profile is empty. Years are unknown if the experience that the target asks for is.
 */
export function unnamedMoveCost(
  graph: CareerGraph,
  from: RoleNode,
  profile: Profile,
): (to: RoleNode) => UnnamedMoveCost {
  if (profile.levels.size === 0 && !hasKnownNeeds(graph, from.index)) return () => UNKNOWN;
  const needs = needsOf(graph.requirements);
  // What you bring depends on the classification of the target only.
  const known = new Map<Scheme, Float64Array>();
  const levelsFor = (to: RoleNode) =>
    remembered(known, to.scheme, () =>
      withLevelsFor(graph, profile, [from.index], to.index, (levels) => Float64Array.from(levels)),
    );
  return (to) => {
    const have = levelsFor(to);
    const coverage = coverageOf(graph, to.index, have);
    if (coverage === null) return UNKNOWN;
    const learningHours = hoursAsked(needs, to.index, have);
    if (to.experienceYears === undefined) return { years: null, learningHours, coverage };
    const typical = typicalYears(to.experienceYears, from.experienceYears ?? 0, coverage, UNNAMED_CONFIDENCE);
    const schooling = Math.max(0, (to.schoolingYears ?? 0) - (from.schoolingYears ?? 0));
    const years = yearsOf(
      stepDays(daysOf(typical), learningDays(learningHours, profile.weeklyHours), daysOf(schooling)),
    );
    return { years, learningHours, coverage };
  };
}

/** Years of the move along a progression for someone with these hours still to learn. */
export function progressionYears(
  graph: CareerGraph,
  progression: number,
  learningHours: number,
  weeklyHours: number,
): number {
  const { typicalYears: typical, schoolingYears } = graph.progressions;
  const learning = learningDays(learningHours, weeklyHours);
  return (
    stepDays(daysOf(typical[progression]!), learning, daysOf(schoolingYears[progression]!)) / STEP_MODEL.daysPerYear
  );
}
