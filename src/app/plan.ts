/** A plan of what to learn, as plain data; roles and competencies are numbers of the graph. */
import type { Prerequisite } from '../adjacency';
import type { CompetencyGap, Ranking } from '../routes';
import type { ProfileInput } from './atlas';

export interface LearningPlanInput {
  /** The role to reach. */
  readonly to: string;
  /** The role that is held: then the plan follows a route from it. */
  readonly from?: string | undefined;
  /** The roles of the route between its ends, none for the direct way; left out: those of the best route. */
  readonly through?: readonly string[] | undefined;
  /** By what the best route is chosen, default TIME. */
  readonly rankBy?: Ranking | undefined;
  readonly profile?: ProfileInput | undefined;
  /** As NextSkillsInput.withinHours. */
  readonly withinHours?: number | undefined;
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
