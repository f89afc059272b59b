/**
 * The contract of the route engines: a question over a network of numbered roles, answered by a stream of simple paths in
 * exact order of cost. Numbers stand in the order of role ids, so a tie broken by number is broken by id.
 */

/** Progressions in compressed sparse rows, both ways (a ProgressionTable is one). At most one progression a pair, no loops. */
export interface Network {
  readonly head: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly reverseHead: Int32Array;
  readonly reverse: Int32Array;
}

/** What the cost of a route is made of; see DESIGN section 3. */
export type Ranking = 'TIME' | 'SKILL_GAP' | 'PAY' | 'LIKELIHOOD' | 'STEPS';

/** Whose skills a step may use: the asker's own and the role's before it, or also those of all earlier roles. */
export type Memory = 'PREVIOUS_ROLE' | 'WHOLE_ROUTE';

/**
 * What steps cost. All figures are integers in doubles, so that sums are exact on every machine: days, hours of learning,
 * US cents, nano-nats.
 */
export interface StepPrices {
  readonly ranking: Ranking;
  readonly memory: Memory;
  /** Per progression: days until it is usually made. */
  readonly typicalDays: Float64Array;
  /** Per progression: days of schooling that count. */
  readonly schoolingDays: Float64Array;
  /** Per progression: days = max(typicalDays, learningDays(hours)) + schoolingDays. Non-decreasing in hours. */
  learningDays(hours: number): number;
  /** Per progression: yearly pay of the route's target less that of the role held, in cents, >= 0; NaN if unknown (closes it under PAY). */
  readonly payGapCents: Float64Array;
  /** Per progression: -ln(likelihood) in nano-nats, >= 0. */
  readonly nanoNats: Float64Array;
  /** Per progression: hours of learning with the asker's and the previous role's competencies (PREVIOUS_ROLE). An upper bound under WHOLE_ROUTE. */
  readonly previousRoleHours: Float64Array;
  /** Hours of learning under WHOLE_ROUTE; see Holdings. */
  readonly holdings: Holdings;
}

/** What the asker has after some roles, and what a step then asks of them. */
export interface Holdings {
  /** Makes the holdings the asker's own plus those of `roles[0 .. length - 1]`. */
  hold(roles: ArrayLike<number>, length: number): void;
  /** Hours (an integer) that the progression asks with the present holdings; never rises when a role is added. */
  hours(progression: number): number;
}

export interface RouteQuestion {
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
   * Asked of each beginning when its turn comes, by the best-first engine: true if no route that begins so and hasn't come yet
   * is wanted; none of them comes then.
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
 * LIKELIHOOD [nano-nats], STEPS [steps, days]. Equal costs: fewer steps first, then the roles' numbers, place by place.
 * PAY: each step costs Math.round(payGapCents * days / 365).
 */
export type Cost = readonly number[];

/** Routes in exact order of cost, each once. */
export interface RouteStream {
  /**
   * The next route, or null: either there is none left (`exact`) or the budget has ended (not `exact`). After the budget's end
   * more routes may follow that are good, in order among themselves, but not proved to be the next.
   */
  next(): RankedRoute | null;
  /** False once the budget ended the search. */
  readonly exact: boolean;
  /** No route not yet returned is cheaper. */
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

/** Milliseconds from any fixed point; `performance.now` unless a test says otherwise. */
export type Clock = () => number;

/** A route engine: one of the two in this room. */
export type RouteEngine = (question: RouteQuestion, budget: Budget, clock: Clock) => RouteStream;
