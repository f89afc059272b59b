/** A way and what to learn on it, as plain data: what its files are written from, on the pages and on the command line alike. */

/** What a door asks for. */
export interface PlanCredential {
  readonly name: string;
  /** What does as well. */
  readonly alternatives: readonly string[];
  readonly held: boolean;
  /** 0 if it is held. */
  readonly yearsLeft: number;
}

/** One skill to learn. Weeks are counted from 1 at the start of the whole way. */
export interface PlanItem {
  readonly name: string;
  readonly hours: number;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** One move of the way. */
export interface PlanStep {
  /** Title of the role that it leads to. */
  readonly to: string;
  readonly years: number;
  /** US dollars a year; null if unknown. */
  readonly payUsd: number | null;
  readonly hiredFor: string;
  readonly credentials: readonly PlanCredential[];
  /** In the order of learning. */
  readonly items: readonly PlanItem[];
}

export interface WayPlan {
  /** Titles of the ends. */
  readonly from: string;
  readonly to: string;
  readonly years: number;
  /** A word for how often people manage it: "possible". */
  readonly odds: string;
  /** US dollars a year in the first role; null if unknown. */
  readonly payUsd: number | null;
  /** Plain sentences. */
  readonly why: readonly string[];
  /** What to do first, in sentences; may be empty. */
  readonly thisWeek: readonly string[];
  /** For learning. */
  readonly weeklyHours: number;
  /** At least one. */
  readonly steps: readonly PlanStep[];
  /** Who says so: "O*NET 30.0 (CC BY 4.0)". */
  readonly sources: readonly string[];
  /** Address of the way; null where it has none. */
  readonly address: string | null;
}

/** How figures are said where the plan is written. */
export interface PlanWords {
  /** "1.5 years" of a number of years. */
  years(years: number): string;
  /** "90 hours" of a number of hours. */
  hours(hours: number): string;
}
