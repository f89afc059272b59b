/**
 * The step model: what one step from role to role takes. All constants and formulas are here, each with its source or
 * the word "estimate". Importers, the graph and the routes all use them, so a figure means the same everywhere.
 */

/** The constants of the step model. */
export const STEP_MODEL = Object.freeze({
  /**
   * From this importance on a requirement is a need: "important" on O*NET's scale 1..5. Below it, people in the role
   * have the competency, but you can start without it.
   */
  needFromImportance: 3,

  /**
   * A level difference up to this is measurement error. Estimate, for sources without standard errors; typical of
   * O*NET's analyst ratings.
   */
  levelTolerance: 0.4,

  /** A difference above this always counts, however few people were asked: a whole level is noticeable. Estimate. */
  mostTolerance: 1,

  /** Rounding error of levels: 4.6 is 0.4 above 4.2, as their sources mean it, though the computer disagrees. */
  levelPrecision: 0.00001,

  /** "Working level" on O*NET's scale 0..7. A competency that you have without a level counts as this. Estimate. */
  workingLevel: 4,

  /** The weight of an in-demand technology. Skills weigh importance x level (9..35). Estimate. */
  technologyWeight: 3,

  /**
   * Years of preparation by O*NET job zone 1..5: midpoints of the zones' ranges of Specific Vocational Preparation
   * (O*NET OnLine, "Job Zones"; U.S. DoL, Dictionary of Occupational Titles, 1991, appendix C), the last one an estimate.
   */
  zonePreparationYears: Object.freeze([0.25, 0.75, 1.5, 3, 6]),

  /** Hours from nothing to working level, if neither a source nor the roles that need the competency say. Estimate. */
  usualLearningHours: 100,

  /** Hours of learning in a year of preparation: 48 weeks of 20 hours. Estimate. */
  hoursPerPreparationYear: 960,

  /** Days in a year, wherever days are summed. */
  daysPerYear: 365,

  /** Weeks of learning in a year. Estimate: 52 less holidays. */
  weeksPerYear: 48,

  /** Hours a week for learning beside work, if you do not say your own. Estimate. */
  defaultWeeklyHours: 8,

  /** Years that one try to change roles takes: search, notice, settling in. Estimate. */
  minStepYears: 0.5,

  /** If the new pay is below this share of the old pay, the step is a step down. Estimate. */
  stepDownPayShare: 0.85,

  /**
   * A step to a role with at least `stepDownSchoolingYears` less schooling is a step down in two cases: it leaves a
   * profession (a doctoral or professional degree), or it asks for no more than `stepDownSchoolingShare` of the
   * schooling. Nobody becomes a physician or a practical nurse on the way to something else. Estimates.
   */
  professionSchoolingYears: 7.5,
  stepDownSchoolingShare: 0.6,
  stepDownSchoolingYears: 1.5,
});

/** True if a role that rates a competency with this importance (1..5) needs it. */
export function isNeed(importance: number): boolean {
  return importance >= STEP_MODEL.needFromImportance;
}

/**
 * The weight of a requirement among those of its role: importance (1..5) x level (0..7), or a constant for a technology
 * without a level.
 */
export function gapWeight(importance: number, level: number | undefined): number {
  return level === undefined ? STEP_MODEL.technologyWeight : importance * level;
}

/**
 * The share of a requirement that you still have to learn, 0..1: (need - have) / need, or 0 if the two differ by no
 * more than `tolerance`. Never rises when `have` rises.
 */
export function gapShare(have: number, need: number, tolerance: number = STEP_MODEL.levelTolerance): number {
  if (need <= 0 || need - have <= tolerance) return 0;
  return have <= 0 ? 1 : (need - have) / need;
}

/** A requirement, as far as the step model uses it. `Key` identifies the competency. */
export interface StepRequirement<Key> {
  readonly competency: Key;
  /** 1..5 */
  readonly importance: number;
  /** 0..7. If absent, it counts as working level, with the weight of a technology. */
  readonly level?: number;
  /** Standard error of `level`, in levels. */
  readonly levelError?: number;
}

/** The level that a requirement asks for and that people in the role have: 0..7. */
export function levelOf(requirement: { readonly level?: number }): number {
  return requirement.level ?? STEP_MODEL.workingLevel;
}

/**
 * The largest level difference that counts as none. With a published standard error: half the width of the 95 %
 * confidence interval, at most `mostTolerance`. Otherwise the default. Includes `levelPrecision`.
 */
export function toleranceOf(requirement: { readonly levelError?: number }): number {
  const { levelTolerance, mostTolerance, levelPrecision } = STEP_MODEL;
  if (requirement.levelError === undefined) return levelTolerance + levelPrecision;
  return Math.min(mostTolerance, 1.96 * requirement.levelError) + levelPrecision;
}

/**
 * The coverage of a role by someone with these levels (0..7): the share of its needs that they have, 0..1, weighted by
 * `gapWeight`. NaN if no need of the role is known, because unknown is not zero.
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
 * The share of needs that you meet, 0..1, from the weight of what is missing and the weight of all needs; NaN if there are none.
 * `coverage` and the graph's own needs both use it.
 */
export function coveredShare(missing: number, total: number): number {
  return total === 0 ? Number.NaN : Math.max(0, 1 - missing / total);
}

/**
 * Years until people usually make a step: the related experience that the target asks for, minus the part of your
 * experience that carries over. That part is the coverage (0..1). The result is never less than the expected time of
 * search: if each try takes half a year and succeeds with the move's confidence (0..1, > 0), you need 1 / confidence
 * tries on average (the mean of the geometric distribution).
 */
export function typicalYears(askedYears: number, broughtYears: number, coverage: number, confidence: number): number {
  return Math.max(STEP_MODEL.minStepYears / confidence, askedYears - coverage * broughtYears);
}

/**
 * Years of schooling beyond compulsory school for each of O*NET's twelve categories of required education (RL),
 * 1-based: usual lengths of U.S. programmes. Estimate.
 */
const EDUCATION_YEARS = [0, 0, 1, 1, 2, 4, 4.5, 6, 6.5, 7, 9, 11] as const;

/** Years of schooling for an O*NET education category, 1 (less than high school) to 12 (post-doctoral). */
export function educationYears(category: number): number {
  return EDUCATION_YEARS[category - 1] ?? 0;
}
