/** A plan of what to learn, as plain data; roles and competencies are numbers of the graph. */
import type { Prerequisite } from '../adjacency';
import type { CompetencyGap, Profile } from '../needs';
import type { Ranking } from '../network';

/** What a plan is asked for, its names read. */
export interface PlanQuestion {
  /** The role that is held; null if none is. */
  readonly from: number | null;
  readonly to: number;
  /** The roles between the ends, none for the direct way; null: those of the best route of `search`. */
  readonly through: readonly number[] | null;
  /** By what the best route is chosen; of no effect where `through` is given or no role is held. */
  readonly rankBy: Ranking;
  readonly profile: Profile;
  /** A role is within reach if no more hours are missing; null: see `isWithinReach`. */
  readonly withinHours: number | null;
}

/** What to learn for a role, or for each step of a route to it, one thing after the other without a pause. */
export interface LearningPlan {
  readonly kind: 'LearningPlan';
  /** The role that is held, null if none is. */
  readonly from: number | null;
  readonly to: number;
  /** In order; one if no role is held or the way is direct. */
  readonly steps: readonly PlanStep[];
  /** The sum over the steps. */
  readonly learningHours: number;
  /** At the profile's hours a week. */
  readonly weeks: number;
  /** True if a route search chose the steps; false if they were named, or no route was found and the plan goes straight. */
  readonly isOnRoute: boolean;
  /** False if the route search ran out of time: there may be a better route. */
  readonly exact: boolean;
  readonly why: readonly string[];
}

/** What to learn for one role on the way. */
export interface PlanStep {
  readonly to: number;
  /** If false, nothing can be planned for it. */
  readonly hasKnownNeeds: boolean;
  /** As the skill gap and the route's step say. */
  readonly hours: number;
  /** Of the route's step; null if no route search chose it. */
  readonly years: number | null;
  /** In the order of learning. */
  readonly items: readonly PlanItem[];
  /** Roles that come within reach by holding this one, beyond what was learnt for it; none for the last step. */
  readonly opens: readonly number[];
}

/** One competency to learn, to the level needed. */
export interface PlanItem extends CompetencyGap {
  /** Why it comes after others of the step. */
  readonly after: readonly Prerequisite[];
  /** Weeks from 1, whole plan, in which it begins and ends. */
  readonly startWeek: number;
  readonly endWeek: number;
  /** Roles that come within reach by it. */
  readonly opens: readonly number[];
}
