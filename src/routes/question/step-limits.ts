/** Limits that each step of a route must keep, whatever it costs. A new one of this sort stands here alone. */
import { oncePer, ROUNDING } from '../../domain';
import type { Network, StepPrices } from '../../network';

export interface StepLimits {
  /** Least coverage of each step, 0..1; a role whose needs are unknown has none. null: no limit. */
  readonly minCoverage: number | null;
}

/** Every step may be taken. */
export const NO_STEP_LIMITS: StepLimits = Object.freeze({ minCoverage: null });

/** The limits on steps alone, of a search or a question. */
export function stepLimitsOf({ minCoverage }: StepLimits): StepLimits {
  return { minCoverage };
}

type LimitedSteps = StepLimits & { readonly prices: StepPrices };

/** True if the limits allow every step of a route. */
export function allowsSteps(
  question: LimitedSteps,
  roles: readonly number[],
  progressions: readonly number[],
): boolean {
  if (question.minCoverage === null) return true;
  return stepCoverages(question.prices, roles, progressions).every((coverage) => coversEnough(question, coverage));
}

/** True if the limits allow a step to someone who has what the prices hold now. */
export function allowsStep(question: LimitedSteps, progression: number): boolean {
  return question.minCoverage === null || coversEnough(question, question.prices.holdings.coverage(progression));
}

/** Which progressions the limits allow to someone who remembers only the role that a step leaves; null if they allow all. */
export function stepsAllowed(
  question: LimitedSteps & { readonly network: Network },
): ((step: number) => boolean) | null {
  if (question.minCoverage === null) return null;
  const coverages = previousRoleCoverages(question.prices, question.network);
  return (step) => coversEnough(question, coverages[step]!);
}

/** True if a step of this coverage (0..1, NaN if unknown) may be taken. */
function coversEnough({ minCoverage }: StepLimits, coverage: number): boolean {
  return minCoverage === null || coverage >= minCoverage - ROUNDING;
}

/** Coverage of a route's steps, 0..1, by what its asker remembers; NaN where the target's needs are unknown. */
export function stepCoverages(
  { holdings, memory }: StepPrices,
  roles: readonly number[],
  progressions: readonly number[],
): readonly number[] {
  return progressions.map((progression, place) => {
    if (memory === 'WHOLE_ROUTE') holdings.hold(roles, place + 1);
    else holdings.hold([roles[place]!], 1);
    return holdings.coverage(progression);
  });
}

/** By progression: its coverage by the role that it leaves and what the asker has. O(progressions x needs of a role), once per asker. */
function previousRoleCoverages({ holdings }: StepPrices, network: Network): Float64Array {
  return coveragesBy(holdings)(network);
}

const coveragesBy = oncePer((holdings: StepPrices['holdings']) =>
  oncePer(({ head, target }: Network) => {
    const coverages = new Float64Array(target.length);
    for (let role = 0; role + 1 < head.length; role++) {
      if (head[role] === head[role + 1]) continue;
      holdings.hold([role], 1);
      for (let step = head[role]!; step < head[role + 1]!; step++) coverages[step] = holdings.coverage(step);
    }
    return coverages;
  }),
);
