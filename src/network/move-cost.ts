/** What single moves out of a role take, without a route around them. */
import { STEP_MODEL, typicalYears } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import type { Profile } from '../needs';
import { coverageOf, daysOf, hasKnownNeeds, hoursAsked, learningDays, needsOf, stepDays, yearsOf } from '../needs';
import { progressionDays } from './prices';
import { type Likelihoods, stepPrices } from './step-prices';

/** What a progression takes someone who comes from its source role, as the step of a one-step route. */
export interface MoveFigures {
  /** max(typicalDays, learningDays) + schoolingDays */
  readonly days: number;
  readonly typicalDays: number;
  readonly learningDays: number;
  readonly schoolingDays: number;
  readonly learningHours: number;
  /** -ln(likelihood) in nano-nats, as routes count it where no likelihood is known too. */
  readonly nanoNats: number;
}

/**
 * The figures of each progression for a profile, the integers that routes are priced with.
 * @param likelihoods - as `RouteSearch.likelihoods`
 */
export function moveFigures(
  graph: CareerGraph,
  profile: Profile,
  likelihoods: Likelihoods,
): (progression: number) => MoveFigures {
  // By time, neither target nor pay counts.
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

/** How sure a move is that no progression names. Estimate: as the least sure of those that were observed. */
const UNNAMED_CONFIDENCE = 0.3;

/** What is known of a move's cost; null where unknown. */
export interface UnnamedMoveFigures {
  readonly years: number | null;
  readonly learningHours: number | null;
  /** 0..1 */
  readonly coverage: number | null;
}

const UNKNOWN: UnnamedMoveFigures = { years: null, learningHours: null, coverage: null };

/**
 * What moves out of a role take that no progression names, by the step model; by target. All is unknown where the target's
 * needs are, or where they are those of another scheme, which names competencies in other words; years are where the experience
 * that it asks for is. Nor is anything known of who leaves a role whose own needs are unknown and says nothing of what they can do.
 *
 * @param levels - of the profile and the role one leaves; see `withLevels`
 */
export function unnamedMoveFigures(
  graph: CareerGraph,
  from: RoleNode,
  profile: Profile,
  levels: Float32Array,
): (to: RoleNode) => UnnamedMoveFigures {
  if (profile.levels.size === 0 && !hasKnownNeeds(graph, from.index)) return () => UNKNOWN;
  const have = Float64Array.from(levels);
  const needs = needsOf(graph.requirements);
  return (to) => {
    const coverage = from.scheme === to.scheme ? coverageOf(graph, to.index, levels) : null;
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

/** Years of the move along a progression for someone who has so many hours to learn for it. */
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
