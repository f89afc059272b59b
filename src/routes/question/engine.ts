import type { Sliced } from '../../graph';
import type { Network, StepPrices } from '../../network';
import type { StepLimits } from './step-limits';

/**
 * The contract of the route engines: a question over a network of numbered roles, answered by a stream of simple paths
 * in exact order of cost. Numbers follow the order of role ids, so a tie broken by number is broken by id.
 */

export interface RouteQuestion extends StepLimits {
  readonly network: Network;
  readonly source: number;
  readonly target: number;
  readonly prices: StepPrices;
  /** Per progression: 1 if it may not be used. */
  readonly closed: Uint8Array;
  /** Roles that every route must visit, in any order; neither source nor target; at most 5. */
  readonly via: readonly number[];
  /** 1..12 */
  readonly maxSteps: number;
  /** Of the whole route; Infinity for no limit. */
  readonly maxDays: number;
  /** Of each step; Infinity for no limit. */
  readonly maxStepHours: number;
  /**
   * Engines may call this for a beginning before they look at how it goes on. If it returns true, they need give no more routes that begin
   * like this; it then returns true for every longer one, and from then on.
   */
  readonly isUnwanted?: (beginning: Beginning) => boolean;
}

/** The first steps of a route, or all of them. */
export type Beginning = Pick<RankedRoute, 'roles' | 'progressions' | 'stepDays' | 'stepHours'>;

/** One route: `roles[0]` is the source, `progressions[i]` leads from `roles[i]` to `roles[i + 1]`. */
export interface RankedRoute {
  readonly roles: readonly number[];
  readonly progressions: readonly number[];
  readonly cost: Cost;
  /** Per step. */
  readonly stepDays: readonly number[];
  readonly stepHours: readonly number[];
}

/**
 * A cost, compared place by place: TIME [days], SKILL_GAP [hours of the largest step, hours, days], PAY [cents],
 * LIKELIHOOD [nano-nats], STEPS [steps, days]. For equal costs, fewer steps come first, then the roles' numbers, place
 * by place. PAY: each step costs Math.round(payGapCents * days / 365).
 */
export type Cost = readonly number[];

/** Routes in exact order of cost, each once. */
export interface RouteStream {
  /**
   * The next route. Null means that none is left (`exact`) or that the budget has ended (not `exact`). After the end of
   * the budget more routes may follow. They are good and in order among themselves, but not proved to be the next.
   */
  next(): RankedRoute | null;
  /** The same, in slices. Its clock must stand still while it waits. */
  pull(): Sliced<RankedRoute | null>;
  /** True if a search with these moves closed (1 each) has much less to look at than this one has where it stands. */
  isNarrowedBy(closed: Uint8Array): boolean;
  /** Gives back arrays that others can use. You may still call `next`, which then takes longer. */
  end(): void;
  /** False once the budget ended the search. */
  readonly exact: boolean;
  /** A lower bound: no route still to come is cheaper. */
  lowerBound(): Cost;
  /** Search steps so far (labels settled). */
  readonly explored: number;
}

export interface Budget {
  /** Milliseconds of search, over all calls of next(). */
  readonly milliseconds: number;
  /** Search steps. */
  readonly steps: number;
}

/** Milliseconds from any fixed point; `workClock` unless a test passes another clock. */
export type Clock = () => number;

/** A route engine: one of the two in this room. */
export type RouteEngine = (question: RouteQuestion, budget: Budget, clock: Clock) => RouteStream;
