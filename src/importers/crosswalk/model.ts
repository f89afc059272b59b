/** The importer's own constants, each with its source or the word "estimate". */
export const CROSSWALK_MODEL = Object.freeze({
  /** Behind the sources whose roles it joins. */
  precedence: 50,

  /** Year of the table. Source: Nesta, Mapping Career Causeways. */
  release: '2021',

  /**
   * The table was proposed by the likeness of texts and looked over by people, who gave each pair a confidence. Only the
   * highest joins what may stand for one another (chief executive officer and chief executives); at 1 lie neighbours too
   * (fight director and choreographers), so these are called related. Reading of the table; the shares are estimates.
   */
  levels: Object.freeze([
    { published: 2, relation: 'closeMatch', confidence: 0.9 },
    { published: 1, relation: 'relatedMatch', confidence: 0.7 },
    { published: 0.5, relation: 'relatedMatch', confidence: 0.4 },
  ] as const),

  /** A code that was split into more says too little of where its occupations went. Estimate. */
  mostSuccessors: 2,
});
