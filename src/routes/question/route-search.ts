import { type MoveKind, type Scheme, STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import type { Memory, MoveTable, Ranking } from '../../network';
import { progressionLikelihoods } from '../../network';
import { NO_STEP_LIMITS, type StepLimits } from './step-limits';

/** What makes a route the better one: a cost that the engines sum, or what a counsellor would weigh. */
export type RouteRanking = Ranking | 'RECOMMENDED';

/**
 * Steps down on the way, in pay or rung, that the asker accepts; a step into the target is their wish and always allowed. ONE: the
 * first step may lead down, where that helps; rankings other than RECOMMENDED then take none.
 */
export const STEP_DOWN_LIMITS = ['NONE', 'ONE', 'ANY'] as const;
export type StepDownLimit = (typeof STEP_DOWN_LIMITS)[number];

/** Which study before the hire the asker accepts: none, only what they can do while they work, or any. */
export const STUDY_LIMITS = ['NONE', 'PART_TIME', 'ANY'] as const;
export type StudyLimit = (typeof STUDY_LIMITS)[number];

/** A search that the engines can rank. */
export interface RankedSearch extends RouteSearch {
  readonly rankBy: Ranking;
  /** The moves that it goes by; left out, the graph's progressions. */
  readonly table?: MoveTable;
  /** The roles that were asked for, if jobs stand for them. */
  readonly named?: Pick<RouteSearch, 'from' | 'to'>;
}

/** A route search whose references are resolved. */
export interface RouteSearch extends StepLimits {
  readonly from: number;
  readonly to: number;
  /** 1..50 */
  readonly first: number;
  readonly rankBy: RouteRanking;
  readonly skillMemory: Memory;
  readonly profile: Profile;
  readonly via: readonly number[];
  readonly avoid: readonly number[];
  /** 1..12 */
  readonly maxSteps: number;
  readonly maxYears: number | null;
  readonly maxStepHours: number | null;
  readonly minPayUsd: number | null;
  /** null: all. */
  readonly moves: readonly MoveKind[] | null;
  readonly schemes: readonly Scheme[] | null;
  readonly minConfidence: number | null;
  readonly stepDown: StepDownLimit;
  /** Which study before the hire is acceptable: counts where routes are RECOMMENDED. */
  readonly study: StudyLimit;
  /** 0..1 */
  readonly maxOverlap: number;
  /**
   * By progression: share of the people leaving its source role who take it, 0..1; NaN if unknown. Pass the same array
   * as long as the values are the same.
   */
  readonly likelihoods: Float64Array;
  /** 1..10,000 */
  readonly budgetMs: number;
}

/** Most steps of a route that a relaxation may propose: nobody wants more moves. */
export const MOST_STEPS = 8;

/** Defaults of the fields. */
export const ROUTE_DEFAULTS = Object.freeze({
  first: 5,
  rankBy: 'RECOMMENDED',
  skillMemory: 'WHOLE_ROUTE',
  maxSteps: 6,
  stepDown: 'ONE',
  study: 'ANY',
  maxOverlap: 1,
  budgetMs: 200,
} as const);

/** The search between two roles, with the given fields and defaults for the rest. */
export function routeSearch(
  graph: CareerGraph,
  ends: Pick<RouteSearch, 'from' | 'to'>,
  given: Partial<RouteSearch> = {},
): RouteSearch {
  return {
    ...ROUTE_DEFAULTS,
    profile: { levels: new Map(), weeklyHours: STEP_MODEL.defaultWeeklyHours },
    via: [],
    avoid: [],
    maxYears: null,
    maxStepHours: null,
    ...NO_STEP_LIMITS,
    minPayUsd: null,
    moves: null,
    schemes: null,
    minConfidence: null,
    likelihoods: progressionLikelihoods(graph),
    ...given,
    ...ends,
  };
}
