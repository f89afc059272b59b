/** The importer's constants, each with its source or the word "estimate". */
export const MOVES_MODEL = Object.freeze({
  /** Weaker than the sources whose roles it joins. So where they state the years of a step too, theirs count. */
  precedence: 60,

  /** Year of the paper with the table; the table itself has no date. */
  asOf: '2021',

  /** Rows of the published table, and of one that somebody made as a sample. The second is an estimate. */
  rows: 7507,
  sampleRows: 1000,

  /**
   * The probabilities of a source occupation must sum to 1 within this; otherwise rows are missing. Rounding in the
   * data: < 0.001.
   */
  sumSlack: 0.01,

  /** With fewer observed targets than this, too few people were asked for a share to mean much. Estimate. */
  leastTargets: 5,

  /**
   * A smaller share of the people who leave is within the survey's noise: it asks some hundred people in a usual
   * occupation. Estimate.
   */
  leastLikelihood: 0.001,

  /**
   * A flow adds a move that no other source names if it has at least this share of the people who leave and meets the
   * next three rules. Estimate.
   */
  newFromLikelihood: 0.02,

  /** It is at least this many times what the target's size alone would bring. Estimate. */
  newFromLift: 1.5,

  /**
   * The profiles of skills and knowledge correlate by at least this much (-1..1); otherwise it may be a flow of people
   * who take any job. Estimate.
   */
  newFromLikeness: 0.5,

  /**
   * People in the first role cover at least this much of what the second needs, in the same job zone or the next, with
   * at most the schooling below. Estimate.
   */
  newFromCoverage: 0.8,
  newSchoolingYears: 1,

  /**
   * Confidence of an observed move: `least` at the least likelihood, `most` at the likelihood `surely`, rising with its
   * logarithm. Estimate: people really made the move, but few were asked, and jobs are sometimes coded wrongly.
   */
  confidence: Object.freeze({ least: 0.3, most: 0.7, surely: 0.1 }),
});
