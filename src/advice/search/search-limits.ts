/** What a search can limit, whether it does, and the search without that limit. */
import { MOST_STEPS, ROUTE_DEFAULTS, type RouteSearch, STEP_DOWN_LIMITS, type StepDownLimit } from '../../routes';

/** The fields of a search that can exclude ways. */
export const LIMITS = [
  'maxSteps',
  'maxYears',
  'maxStepHours',
  'minCoverage',
  'minPayUsd',
  'moves',
  'schemes',
  'minConfidence',
  'avoid',
  'via',
  'study',
  'stepDown',
] as const;
export type Limit = (typeof LIMITS)[number];

/** The least values of two fields at which they exclude nothing that a kind of search would list. */
export interface Unlimited {
  readonly maxSteps: number;
  readonly stepDown: StepDownLimit;
}

/** Advice never has more steps, or more than one step down. */
export const ADVICE_UNLIMITED: Unlimited = Object.freeze({ maxSteps: ROUTE_DEFAULTS.maxSteps, stepDown: 'ONE' });

/** Rankings by one figure list any chain of steps. */
export const RANKINGS_UNLIMITED: Unlimited = Object.freeze({ maxSteps: MOST_STEPS, stepDown: 'ANY' });

/** True if the asker set this limit. */
export function sets(search: RouteSearch, limit: Limit, unlimited: Unlimited): boolean {
  switch (limit) {
    case 'maxSteps':
      return search.maxSteps < unlimited.maxSteps;
    case 'stepDown':
      return STEP_DOWN_LIMITS.indexOf(search.stepDown) < STEP_DOWN_LIMITS.indexOf(unlimited.stepDown);
    case 'study':
      return search.study !== 'ANY';
    case 'avoid':
    case 'via':
      return search[limit].length > 0;
    default:
      return search[limit] !== null;
  }
}

/** The search without a limit. */
export function lifted<S extends RouteSearch>(search: S, limit: Limit, unlimited: Unlimited): S {
  switch (limit) {
    case 'maxSteps':
      return { ...search, maxSteps: Math.max(search.maxSteps, MOST_STEPS) };
    case 'stepDown':
      return sets(search, limit, unlimited) ? { ...search, stepDown: unlimited.stepDown } : search;
    case 'study':
      return { ...search, study: 'ANY' };
    case 'avoid':
    case 'via':
      return { ...search, [limit]: [] };
    default:
      return { ...search, [limit]: null };
  }
}
