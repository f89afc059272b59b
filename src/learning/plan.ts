/** A plan of what to learn, as plain data; roles and competencies are numbers of the graph. */
import type { Prerequisite } from '../adjacency';
import type { CompetencyGap, Profile } from '../needs';
import type { RouteRanking } from '../routes';

/** A question for a plan; roles and competencies are numbers. */
export interface PlanQuestion {
  /** The role that you hold; null if none. */
  readonly from: number | null;
  readonly to: number;
  /** The roles between the ends, empty for the direct way; null for those of the best route. */
  readonly through: readonly number[] | null;
  /** How to choose the best route. Ignored if `through` is given or no role is held. */
  readonly rankBy: RouteRanking;
  readonly profile: Profile;
  /** The most hours that may be missing for a role to be within reach; null: see `isWithinReach`. */
  readonly withinHours: number | null;
}

/** What to learn for a role, or for each step of a route to it, one thing after the other without a pause. */
export interface LearningPlan {
  readonly kind: 'LearningPlan';
  /** The role that you hold; null if none. */
  readonly from: number | null;
  readonly to: number;
  /** In order; one step if no role is held or the way is direct. */
  readonly steps: readonly PlanStep[];
  /** The sum over the steps. */
  readonly learningHours: number;
  /** At the profile's hours a week. */
  readonly weeks: number;
  /**
   * True if a route search chose the steps. False if you named them, or if no route was found and the plan goes
   * straight to the target.
   */
  readonly isOnRoute: boolean;
  /** False if the route search ran out of time: there may be a better route. */
  readonly exact: boolean;
  readonly why: readonly string[];
}

/** What to learn for one role on the way. */
export interface PlanStep {
  readonly to: number;
  /** If false, the step has no items. */
  readonly hasKnownNeeds: boolean;
  /** Hours of learning, as in the skill gap and in the route's step. */
  readonly hours: number;
  /** Years of the route's step; null if no route search chose it. */
  readonly years: number | null;
  /** In the order of learning. */
  readonly items: readonly PlanItem[];
  /** Roles that come within reach when you hold this one, beyond what you learnt for it; empty for the last step. */
  readonly opens: readonly number[];
}

/** One competency to learn, to the level needed. */
export interface PlanItem extends CompetencyGap {
  /** The prerequisites of the same step that it comes after. */
  readonly after: readonly Prerequisite[];
  /** First and last week of learning it, counted from 1 over the whole plan. */
  readonly startWeek: number;
  readonly endWeek: number;
  /** Roles that come within reach when you have learnt it. */
  readonly opens: readonly number[];
}
