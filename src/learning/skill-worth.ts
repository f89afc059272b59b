/** What one more competency is worth, as plain data; roles and competencies are numbers of the graph. */

import type { Route } from '../advice';
import type { Profile } from '../needs';
import type { EasedMove, EasedRole } from './eased-moves';

/** The orders of next skills: see NextSkill. */
export type NextSkillOrder = 'COVERAGE' | 'PAY' | 'PER_HOUR';

/** A question for next skills; roles and competencies are numbers. */
export interface NextSkillsQuestion {
  readonly profile: Profile;
  /**
   * The most hours that may be missing for a role to be within reach. Null: no essential need is missing and you cover
   * three quarters of its needs. In both cases an O*NET role is not within reach if it asks for more than half a year
   * more schooling.
   */
  readonly withinHours: number | null;
  readonly orderBy: NextSkillOrder;
  /** Only skills, or only technologies. */
  readonly kind: 'Skill' | 'Technology' | undefined;
}

/**
 * A competency that is worth learning next. Expected figures are means over the likely moves, discounted by
 * `commonness`.
 */
export interface NextSkill {
  readonly competency: number;
  readonly haveLevel: number;
  /** The level to learn, 0..7. It is enough for half of the moves that ask for the competency. */
  readonly level: number;
  /** From what you have to the level. */
  readonly hours: number;
  /** Probability that the next move asks for more of it than you have, 0..1. */
  readonly likelihoodAsked: number;
  /** Share of the scheme's roles that ask for it at that level, 0..1. */
  readonly commonness: number;
  /** Expected gain in coverage of the next role, 0..1. */
  readonly coverageGain: number;
  /** Expected years that it saves on the next move. */
  readonly yearsSaved: number;
  /** Expected gain in coverage times the rise in pay, US dollars a year. */
  readonly payGainUsd: number;
  /** The moves that it eases, most eased first. */
  readonly moves: readonly EasedMove[];
  /** Number of likely moves, eased or not. */
  readonly moveCount: number;
  /** The reasons, in sentences with figures. */
  readonly why: readonly string[];
}

/** A question for the worth of a competency; roles and competencies are numbers. */
export interface SkillValueQuestion {
  readonly competency: number;
  /** The role that you hold; null if none. */
  readonly role: number | null;
  readonly profile: Profile;
  /** A goal. If given, the answer compares the quickest route to it without and with the competency. */
  readonly towards: number | null;
  /** The level, above 0 and up to 7; null for the usual one among those asked for. */
  readonly level: number | null;
  /** As NextSkillsQuestion.withinHours. */
  readonly withinHours: number | null;
}

/**
 * What one more competency is worth: to the holder of a role, to someone with only a profile, or, with neither, to the
 * holders of all roles. It stays within one scheme: the role's, or the strongest one that asks for the competency.
 */
export interface SkillValue {
  readonly kind: 'SkillValue';
  readonly competency: number;
  /** Null if neither a role nor a profile is given. */
  readonly haveLevel: number | null;
  readonly level: number;
  /** From what you have, or from nothing, to the level. */
  readonly hours: number;
  readonly commonness: number;
  /** How many of the scheme's roles need it, and how many have known needs. */
  readonly askedBy: number;
  readonly roleCount: number;
  /**
   * As in NextSkill, for a role; the mean over all roles if neither role nor profile is given; null for a profile
   * alone.
   */
  readonly coverageGain: number | null;
  readonly yearsSaved: number | null;
  readonly payGainUsd: number | null;
  /** Typical pay of the best-paid role that comes within reach; null if there is none or its pay is unknown. */
  readonly payOpenedUsd: number | null;
  /** Roles that get nearer, once each: first those that come within reach, then by gain. */
  readonly roles: readonly EasedRole[];
  /** Moves that get easier, by likelihood times gain; empty for a profile alone. */
  readonly moves: readonly EasedMove[];
  /** The quickest route to the goal; null if no goal was given or no route leads there. */
  readonly route: ShortenedRoute | null;
  readonly why: readonly string[];
}

/** The quickest route to a goal, without and with a competency. */
export interface ShortenedRoute {
  readonly to: number;
  /** Null if there is no route without the competency. */
  readonly before: Route | null;
  readonly after: Route;
}
