/**
 * What one step from role to role takes: the one place for the constants and formulae, each with its source or the word
 * "estimate". Importers, the graph and the routes all use these, so that a figure means the same everywhere.
 */

/** The constants of the step model. */
export const STEP_MODEL = Object.freeze({
  /** A role needs what it rates "important" or more: 3 on O*NET's importance scale 1..5. Below, holders have it but newcomers need not. */
  needFromImportance: 3,

  /** A level difference no larger is within measurement error. Estimate, for sources without standard errors; typical of O*NET's analyst ratings. */
  levelTolerance: 0.4,

  /** Nor is a larger one ever overlooked, however few were asked: whole levels are felt. Estimate. */
  mostTolerance: 1,

  /** Levels differ by less only in how computers hold fractions: 4.6 is 0.4 above 4.2, as their sources mean it. */
  levelPrecision: 0.00001,

  /** "Working level" on O*NET's scale 0..7: what an owned competency without a level counts as. Estimate. */
  workingLevel: 4,

  /** How much an in-demand technology weighs beside skills, whose weight is importance x level (9..35). Estimate. */
  technologyWeight: 3,

  /**
   * Years of preparation by O*NET job zone 1..5: midpoints of the zones' ranges of Specific Vocational Preparation
   * (O*NET OnLine, "Job Zones"; U.S. DoL, Dictionary of Occupational Titles, 1991, appendix C), the last one an estimate.
   */
  zonePreparationYears: Object.freeze([0.25, 0.75, 1.5, 3, 6]),

  /** Hours from nothing to working level where neither a source nor the roles that need it tell. Estimate. */
  usualLearningHours: 100,

  /** Hours of learning in a year of preparation: 48 weeks of 20 hours. Estimate. */
  hoursPerPreparationYear: 960,

  /** Years are reckoned at so many days wherever days are summed. */
  daysPerYear: 365,

  /** Weeks of learning in a year. Estimate: 52 less holidays. */
  weeksPerYear: 48,

  /** Hours a week for learning beside work, unless the asker says their own. Estimate. */
  defaultWeeklyHours: 8,

  /** A try at a change of role takes this long: search, notice, settling in. Estimate. */
  minStepYears: 0.5,

  /** A step to less than this share of the pay held is a step down. Estimate. */
  stepDownPayShare: 0.85,

  /**
   * A step to a role of at least so many fewer years of schooling is a step down if it leaves a profession (doctoral and
   * professional degrees), or if no more than this share of the schooling is asked: nobody becomes a physician or a practical
   * nurse on the way to something else. Estimate.
   */
  professionSchoolingYears: 7.5,
  stepDownSchoolingShare: 0.6,
  stepDownSchoolingYears: 1.5,
});

/** True if a role that rates a competency with this importance (1..5) needs it. */
export function isNeed(importance: number): boolean {
  return importance >= STEP_MODEL.needFromImportance;
}

/** How much a requirement weighs among its role's: importance (1..5) x level (0..7), or a constant for technologies without level. */
export function gapWeight(importance: number, level: number | undefined): number {
  return level === undefined ? STEP_MODEL.technologyWeight : importance * level;
}

/**
 * The share of a requirement still to learn, 0..1: (need - have) / need, and 0 if they differ by no more than `tolerance`.
 * Never rises when `have` does.
 */
export function gapShare(have: number, need: number, tolerance: number = STEP_MODEL.levelTolerance): number {
  if (need <= 0 || need - have <= tolerance) return 0;
  return have <= 0 ? 1 : (need - have) / need;
}

/** A requirement as the step model sees it; `Key` identifies the competency. */
export interface StepRequirement<Key> {
  readonly competency: Key;
  /** 1..5 */
  readonly importance: number;
  /** 0..7; absent counts as working level, with the weight of a technology. */
  readonly level?: number;
  /** Standard error of `level`, in levels. */
  readonly levelError?: number;
}

/** The level that a requirement asks for, and that its holders have: 0..7. */
export function levelOf(requirement: { readonly level?: number }): number {
  return requirement.level ?? STEP_MODEL.workingLevel;
}

/**
 * The largest level difference that counts as none: half the width of the 95 % confidence interval where a standard error is
 * published, but never more than `mostTolerance`; else the default. `levelPrecision` is in it.
 */
export function toleranceOf(requirement: { readonly levelError?: number }): number {
  const { levelTolerance, mostTolerance, levelPrecision } = STEP_MODEL;
  if (requirement.levelError === undefined) return levelTolerance + levelPrecision;
  return Math.min(mostTolerance, 1.96 * requirement.levelError) + levelPrecision;
}

/**
 * The share of a role's needs, 0..1, that someone with these levels (0..7) already has, weighted by `gapWeight`;
 * NaN if the role has no known need: unknown is not zero.
 */
export function coverage<Key>(have: ReadonlyMap<Key, number>, requirements: Iterable<StepRequirement<Key>>): number {
  let total = 0;
  let missing = 0;
  for (const requirement of requirements) {
    if (!isNeed(requirement.importance)) continue;
    const weight = gapWeight(requirement.importance, requirement.level);
    total += weight;
    missing += weight * gapShare(have.get(requirement.competency) ?? 0, levelOf(requirement), toleranceOf(requirement));
  }
  return coveredShare(missing, total);
}

/**
 * The share of needs that is had, 0..1, of the weight that is missing and that of all needs; NaN if there are none. `coverage`
 * and what the graph's needs are measured by both come from here.
 */
export function coveredShare(missing: number, total: number): number {
  return total === 0 ? Number.NaN : Math.max(0, 1 - missing / total);
}

/**
 * Years until a step is usually made: the related experience the target asks for, less the part of the experience brought
 * along that carries over, which is the coverage (0..1). At least the expected time of search: if each try of half a year
 * succeeds with the move's confidence (0..1, > 0), the mean of the geometric distribution is 1 / confidence tries.
 */
export function typicalYears(askedYears: number, broughtYears: number, coverage: number, confidence: number): number {
  return Math.max(STEP_MODEL.minStepYears / confidence, askedYears - coverage * broughtYears);
}

/**
 * Years of schooling beyond compulsory school behind each of O*NET's twelve categories of required education (RL), 1-based:
 * usual lengths of U.S. programmes; estimate.
 */
const EDUCATION_YEARS = [0, 0, 1, 1, 2, 4, 4.5, 6, 6.5, 7, 9, 11] as const;

/** Years of schooling for an O*NET education category, 1 (less than high school) to 12 (post-doctoral). */
export function educationYears(category: number): number {
  return EDUCATION_YEARS[category - 1] ?? 0;
}
