/** Where the verdicts begin. Years, shares of pay. Estimates. */
export const VERDICT_MODEL = Object.freeze({
  usual: { years: 2.5, study: 0.5 },
  /**
   * The same on a ladder: moves of so much experience in kind that are named, up to where no more than this share of needs is new, or of
   * `sure` experience in kind. `near`: the share up to which the study of a ladder is usual too. `most`: HARD from so many years on.
   */
  ladder: { kind: 0.75, sure: 0.9, newNeeds: 0.7, years: 6.5, most: 9, near: 0.3, study: 3 },
  /**
   * In a new field: `newField` years in all, `newStudy` years of study, `shown` years of study where work to show or a course is all you
   * have, or `rare` years with a step that few manage.
   */
  hard: { years: 7, newField: 4.75, study: 3.5, newStudy: 2.75, shown: 0.75, rare: 2 },
  /** In a new field; `forLess`: years where the goal pays no better. */
  unwise: { years: 9, study: 6, forLess: 7 },
  /** A new field is usual if it takes less than so many years and costs less than this share of pay, in a first post. */
  atOnce: { years: 0.75, payLost: 0.15 },
  /**
   * `share`, `study`: UNWISE if the job pays this much less and takes this long to study for. `alone`, or `bottom` from a high rung to the lowest: HARD if it pays this much less,
   * UNWISE if it also takes `years` in a new field. `new`: HARD if a new field takes so much study to earn this much less. `most`: UNWISE whatever it takes. `told`: said from this share on.
   */
  payLost: {
    share: 0.35,
    study: 1,
    alone: 0.36,
    bottom: 0.3,
    years: 3,
    new: { share: 0.2, study: 1.5 },
    most: 0.55,
    told: 0.2,
  },
  /** UNWISE if so many years of study lead to pay that is lower by this share. */
  studyForLess: { years: 3, share: 0.05 },
  /** Share of new needs from which a move is not a usual one. */
  newNeeds: 0.7,
  /** HARD if a job on the way that you stay in for so many years pays this much less; UNWISE from `most` years of that on. */
  onTheWay: { share: 0.4, years: 1, most: 5 },
});
