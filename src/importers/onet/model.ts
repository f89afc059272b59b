/**
 * The importer's own constants, each with its source or the word "estimate". What a step from role to role takes is in the
 * domain's step model.
 */
export const ONET_MODEL = Object.freeze({
  /** Seeds, which people wrote for this product, lead where both describe a node. */
  precedence: 20,

  /** Tasks kept per role as its responsibilities. Estimate of what a person reads. */
  responsibilitiesKept: 12,

  /**
   * Years behind O*NET's categories of related work experience (RW), 1 (none) to 11 (over 10 years): midpoints; 12 for
   * the open-ended last one. Estimate, which gives 6.9 years for information systems managers.
   */
  experienceYearsOfCategory: Object.freeze([0, 0.04, 0.17, 0.375, 0.75, 1.5, 3, 5, 7, 9, 12]),

  /** Percentages of a distribution add up to 100 within this much, or its table is damaged. Rounding in the data: < 0.1. */
  percentSlack: 1,

  /**
   * Importance (1..5) of a technology, which O*NET does not rate. Estimate: in demand in this role's own adverts is
   * "important", hot in adverts overall is somewhat more than merely used.
   */
  technologyImportance: Object.freeze({ inDemand: 3.5, hot: 2.5, used: 2 }),

  /** A role without ratings is modelled on at most this many related roles. Estimate. */
  donorsKept: 6,

  /** Ranks of the primary tiers, which are close enough to model on. Source: O*NET, Related Occupations. */
  primaryRanks: 10,

  /** A donor's preparation may differ by this many job zones. Estimate. */
  donorZoneDistance: 1,

  /** How sure a related-occupations entry makes us that people make the move: at its tier's first rank, and lost each rank. Estimate. */
  listedConfidence: Object.freeze({
    'Primary-Short': Object.freeze({ first: 0.8, perRank: 0.02, firstRank: 1 }),
    'Primary-Long': Object.freeze({ first: 0.65, perRank: 0.02, firstRank: 6 }),
    Supplemental: Object.freeze({ first: 0.5, perRank: 0.01, firstRank: 11 }),
  }),

  /** No entry of a list is worth less, however long the list. Estimate. */
  leastConfidence: 0.3,

  /** Confidence is multiplied by this for each end of a move whose needs are modelled. Estimate. */
  modelledConfidence: 0.9,

  /**
   * Moves that no list names but that are plain from what the roles require: at least this coverage of the target's needs,
   * in the same job zone or the next, without going back to school; and either the target's own list
   * names the source in its closest tier, though the source's does not name the target, or both are alike. Estimate.
   */
  derivedFromCoverage: 0.88,
  derivedSchoolingYears: 1,

  /**
   * Coverage alone is no sign that people make a move, for general skills cover much of any role (Web Developers have 99 %
   * of what Barbers need). The profiles of skills and knowledge must be alike as well, by this correlation of levels
   * (-1..1): within one minor group of the SOC … Estimate.
   */
  derivedLikenessInMinorGroup: 0.85,

  /** … or within one major group, or across them, if the target's own technologies are shared to the extent below. Estimate. */
  derivedLikenessInMajorGroup: 0.55,
  derivedLikenessAcross: 0.75,
  derivedTechnologyShare: 0.8,

  /**
   * Families of the SOC that likeness does not open, since ratings of skills don't show what does: rank (management), a
   * degree in the subject (engineers, postsecondary teachers), a licence (legal and healthcare practitioners). Estimate.
   */
  derivedNeverInto: Object.freeze(['11', '17-2', '23', '25-1', '29']),

  /** Fewer hot technologies than this say nothing about a role: nearly everyone uses the same five. Estimate. */
  tellingTechnologies: 15,

  /** Derived moves kept per role, most alike first. */
  derivedKept: 8,

  /** Confidence of a derived move at the least coverage and at full coverage. Estimate. */
  derivedConfidence: Object.freeze({ least: 0.3, most: 0.45 }),

  /** A move into a role that asks for this many years more, in the same field, is a promotion. Estimate. */
  promotionYears: 1.5,
});
