/** The constants of what a move from one job into another takes and costs. */

/** The constants of what a move takes and costs. */
export const MOVE_MODEL = Object.freeze({
  /** Weight of a year of: unpaid study, study beside work, paid training, work in the present line, search. Estimates. */
  weight: { study: 1.5, besideWork: 1, trained: 1, experience: 1, search: 1 },
  /** Expected years that any move costs beyond its calendar time: notice, learning the ropes. Estimate. */
  move: 0.3,
  /** A change of field: at no experience in kind, falling to none at full. Expected years. Estimate. */
  strange: 1.2,
  /** Per share of pay given up on a step down. Expected years. Estimate. */
  payLost: 2,
  /** Per rung that is lost. Expected years. Estimate. */
  rungLost: 0.6,
  /** A move that nobody names: less by the confidence of those who do. Expected years. Estimate. */
  unusual: 2,
  /** If a job asks for nothing that the one before asks for: less by the share that it does. Expected years. Estimate. */
  newNeeds: 2,
  /** Years of learning beside work if all that a job asks for is new; none up to `least`, a share. Estimates. */
  preparation: { least: 0.5, years: 1.6 },
  /** By odds: expected years of tries that fail. Estimates. */
  odds: { COMMON: 0, POSSIBLE: 0.3, RARE: 2, EXCEPTIONAL: 3 },
  /** Below this share of experience in kind a move is a change of field. Estimate. */
  newField: 0.35,
  /** Experience in kind from which you know the work of a lower rung of your discipline. Estimate. */
  knownBelow: 0.5,
  /** Least experience in kind for each band of odds. Estimates. */
  common: 0.7,
  /** Experience in kind at which it needs no confidence, and study in years that makes a change of field possible. Estimates. */
  asGood: 0.9,
  studied: 0.5,
  /** Least confidence that a move counts as common. Estimate. */
  surely: 0.4,
  possible: 0.4,
  rare: 0.15,
  /** Most confidence of a move that few make, into a job that asks for so many years, with less experience in kind than this. Estimates. */
  few: { confidence: Math.fround(0.1), years: 2, kind: 0.5 },
  /** Most confidence of a move into another line of work that few people make. Estimate. */
  rarePivot: Math.fround(0.2),
  /**
   * A job that asks for more related experience than this, in years, hires no one from another line: where its door names
   * the work that counts, and where it does not. Estimates.
   */
  closedFrom: { named: 2, any: 3 },
  /**
   * A job that asks for more years than this, and that nobody names, hires only people with so much experience in kind; `below`: from
   * a higher rung of the same discipline. Estimates.
   */
  insider: { kind: 0.6, below: 0.5, years: 4 },
  /**
   * A job above the first rung that asks for so many years hires nobody whom it asks for so much that is new, a share, unless they have
   * so much experience in kind. Estimates.
   */
  strangers: { years: 1.5, fresh: 0.65, kind: 0.5 },
  /** Experience in kind from which years of named work can be made up for in other work, though nobody names the move. Estimate. */
  knownLine: 0.45,
  /** Experience in kind from which further doors are yours too that name other work. Estimate. */
  asTheirs: 0.75,
  /** Experience in kind that counts at most for a degree at a door that names other work, if another door names yours. Estimate. */
  namedElsewhere: 0.5,
  /** Years of named work that may be missing at an open door. Estimate. */
  mostMissing: 1,
  /** Most years that someone waits in the job held for a job that nobody names: there is a rung between them. Estimate. */
  mostServed: 5,
  /** Rungs that one move can climb unless a door or our editors name it. Estimate. */
  mostRungs: 1,
  /** Years of study that open a door on any rung if it asks for no work. Estimate. */
  opensYears: 3,
  /** Least years in a job on the way before the next one, where that asks for experience. Estimate. */
  stayYears: 0.75,
  /** Years of standing for election. Estimate. */
  campaignYears: 1.5,
  /** Least years of a move. */
  leastYears: 0.1,
});
