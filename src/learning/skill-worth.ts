/** What one more competency is worth, as plain data; roles and competencies are numbers of the graph. */

import type { Profile } from '../needs';
import type { Route } from '../routes';
import type { EasedMove, EasedRole } from './eased-moves';

/** By what next skills are ranked: see NextSkill. */
export type NextSkillOrder = 'COVERAGE' | 'PAY' | 'PER_HOUR';

/** What next skills are asked for, its names read. */
export interface NextSkillsQuestion {
  readonly profile: Profile;
  /** A role is within reach if no more hours are missing; null: if nothing essential is missing and you have three quarters of its needs. O*NET's roles are not if they ask for over half a year more schooling. */
  readonly withinHours: number | null;
  readonly orderBy: NextSkillOrder;
  /** Only skills, or only technologies. */
  readonly kind: 'Skill' | 'Technology' | undefined;
}

/** A competency that is worth learning next. Expected figures are means over the likely moves, discounted by `commonness`. */
export interface NextSkill {
  readonly competency: number;
  readonly haveLevel: number;
  /** To which level, 0..7: the one that half of the moves that ask for it are content with. */
  readonly level: number;
  /** From what is had to the level. */
  readonly hours: number;
  /** How likely the next move asks for more of it than is had, 0..1. */
  readonly likelihoodAsked: number;
  /** Share of the scheme's roles that ask for it at that level, 0..1. */
  readonly commonness: number;
  /** Expected addition to the share of the next role's needs that is had, 0..1. */
  readonly coverageGain: number;
  /** Expected years by which it shortens the next move. */
  readonly yearsSaved: number;
  /** Expected addition to coverage times the rise in pay, US dollars a year. */
  readonly payGainUsd: number;
  /** The moves that it eases, those that it eases most first. */
  readonly moves: readonly EasedMove[];
  /** Of how many likely moves. */
  readonly moveCount: number;
  /** Plain sentences with the figures. */
  readonly why: readonly string[];
}

/** What the worth of a competency is asked for, its names read. */
export interface SkillValueQuestion {
  readonly competency: number;
  /** The role that is held; null if none is. */
  readonly role: number | null;
  readonly profile: Profile;
  /** A role to reach from the one that is held: then the quickest route there is sought without and with the competency. */
  readonly towards: number | null;
  /** To which level, above 0 up to 7; null: the usual one among those asked for. */
  readonly level: number | null;
  /** As NextSkillsQuestion.withinHours. */
  readonly withinHours: number | null;
}

/**
 * What one more competency is worth: to a role's holder, to someone with a profile only, or, if neither is given, to whoever
 * holds any role. All within one scheme: the role's, or the strongest one that asks for the competency.
 */
export interface SkillValue {
  readonly kind: 'SkillValue';
  readonly competency: number;
  /** Null if neither a role nor a profile is given. */
  readonly haveLevel: number | null;
  readonly level: number;
  /** From what is had, or from nothing, to the level. */
  readonly hours: number;
  readonly commonness: number;
  /** How many of the scheme's roles need it, and how many there are whose needs are known. */
  readonly askedBy: number;
  readonly roleCount: number;
  /** As NextSkill, for a role; the mean over all roles if neither role nor profile is given; null for a profile only. */
  readonly coverageGain: number | null;
  readonly yearsSaved: number | null;
  readonly payGainUsd: number | null;
  /** Typical pay of the best-paid role that comes within reach; null if none does or it is unknown. */
  readonly payOpenedUsd: number | null;
  /** Roles that get nearer: those that come within reach first, then by what is gained; each once. */
  readonly roles: readonly EasedRole[];
  /** Moves that get easier, by likelihood times what is gained; none for a profile only. */
  readonly moves: readonly EasedMove[];
  /** The way to the role that was asked for; null if none was, or if no route leads there. */
  readonly route: ShortenedRoute | null;
  readonly why: readonly string[];
}

/** The quickest route without and with a competency. */
export interface ShortenedRoute {
  readonly to: number;
  /** Null if there is none without it. */
  readonly before: Route | null;
  readonly after: Route;
}
