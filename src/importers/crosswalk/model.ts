/** The importer's own constants, each with its source or the word "estimate". */
export const CROSSWALK_MODEL = Object.freeze({
  /** Weaker than the sources whose roles it joins. */
  precedence: 50,

  /** Year of the table. Source: Nesta, Mapping Career Causeways. */
  release: '2021',

  /** Rows of the published table. Source: Nesta, Mapping Career Causeways. */
  rows: 1680,

  /** A table of fewer rows is a sample that somebody made. Estimate. */
  sampleRows: 100,

  /**
   * A program proposed the table by similar texts, and people reviewed it and gave each pair a confidence. Only the
   * highest joins roles that may stand for one another (chief executive officer and chief executives). At 1 there are
   * neighbours too (fight director and choreographers), so these are called related. Our reading of the table; the
   * shares are estimates.
   */
  levels: Object.freeze([
    { published: 2, relation: 'closeMatch', confidence: 0.9 },
    { published: 1, relation: 'relatedMatch', confidence: 0.7 },
    { published: 0.5, relation: 'relatedMatch', confidence: 0.4 },
  ] as const),

  /** The bureau's table of groups joins classifications, so it is as weak; its year. */
  iscoSoc: Object.freeze({ precedence: 51, release: '2012' }),

  /** If a code was split into more than this, we know too little of where its occupations went. Estimate. */
  mostSuccessors: 2,
});
