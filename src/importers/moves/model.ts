/** The importer's own constants, each with its source or the word "estimate". */
export const MOVES_MODEL = Object.freeze({
  /** Behind the sources whose roles it joins, so that their years of a step count where they state it too. */
  precedence: 60,

  /** Year of the paper that the table belongs to; the table itself has no date. */
  asOf: '2021',

  /** The probabilities of a source occupation add up to 1 within this much, or rows are missing. Rounding in the data: < 0.001. */
  sumSlack: 0.01,

  /** Where fewer targets were seen, too few were asked for a share to mean much. Estimate. */
  leastTargets: 5,

  /** A smaller share of those who leave is within the survey's noise: some hundred are asked in a usual occupation. Estimate. */
  leastLikelihood: 0.001,

  /** A flow opens a move that no other source names from this share of those who leave on … Estimate. */
  newFromLikelihood: 0.02,

  /** … if it is this many times what the target's size alone would bring … Estimate. */
  newFromLift: 1.5,

  /** … and the profiles of skills and knowledge are alike by this correlation (-1..1), or the flow is only of those who take any job … Estimate. */
  newFromLikeness: 0.5,

  /** … and the holders of the one cover this much of what the other needs, in the same job zone or the next, with at most so much more school. Estimate. */
  newFromCoverage: 0.8,
  newSchoolingYears: 1,

  /**
   * Confidence of an observed move at the least likelihood and at `surely`, rising with its logarithm. Estimate: it was seen
   * to happen, but few were asked and jobs are sometimes coded wrongly.
   */
  confidence: Object.freeze({ least: 0.3, most: 0.7, surely: 0.1 }),
});
