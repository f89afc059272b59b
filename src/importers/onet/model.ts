/**
 * The importer's constants, each with its source or the word "estimate". The domain's step model says what a step from
 * role to role takes.
 */
export const ONET_MODEL = Object.freeze({
  /** Weaker than the seeds, which people wrote for this product. */
  precedence: 20,

  /**
   * When a table was cut off. Of the occupations that its like have, it may lack these shares: in release 29.3 tables of
   * ratings agree, tables that describe each occupation agree, and surveys lack up to 7 %. In a folder with fewer
   * occupations than `leastOccupations` only ratings are compared, because it holds a sample. Estimate.
   */
  completeness: Object.freeze({
    missingShare: Object.freeze({ rated: 0.005, described: 0.05, surveyed: 0.15 }),
    leastOccupations: 50,
  }),

  /** Tasks kept per role as its responsibilities. Estimate of what a person reads. */
  responsibilitiesKept: 12,

  /**
   * Years behind O*NET's categories of related work experience (RW), 1 (none) to 11 (over 10 years): midpoints; 12 for
   * the open-ended last one. Estimate, which gives 6.9 years for information systems managers.
   */
  experienceYearsOfCategory: Object.freeze([0, 0.04, 0.17, 0.375, 0.75, 1.5, 3, 5, 7, 9, 12]),

  /**
   * Percentages of a distribution must sum to 100 within this; otherwise its table is damaged. Rounding in the data: <
   * 0.1.
   */
  percentSlack: 1,

  /**
   * Importance (1..5) of a technology; O*NET does not rate it. Estimate: "important" if in demand in this role's own
   * adverts; hot in adverts overall is a little more than merely used.
   */
  technologyImportance: Object.freeze({ inDemand: 3.5, hot: 2.5, used: 2 }),

  /** A role without ratings is modelled from at most this many related roles. Estimate. */
  donorsKept: 6,

  /** Ranks of the primary tiers, which are close enough to model from. Source: O*NET, Related Occupations. */
  primaryRanks: 10,

  /** A donor's preparation may differ by this many job zones. Estimate. */
  donorZoneDistance: 1,

  /**
   * How sure an entry of related occupations makes us that people make the move: at the first rank of its tier, and the
   * loss per rank. Estimate.
   */
  listedConfidence: Object.freeze({
    'Primary-Short': Object.freeze({ first: 0.8, perRank: 0.02, firstRank: 1 }),
    'Primary-Long': Object.freeze({ first: 0.65, perRank: 0.02, firstRank: 6 }),
    Supplemental: Object.freeze({ first: 0.5, perRank: 0.01, firstRank: 11 }),
  }),

  /** The least confidence of an entry, however long the list. Estimate. */
  leastConfidence: 0.3,

  /** Confidence is multiplied by this for each end of a move whose needs are modelled. Estimate. */
  modelledConfidence: 0.9,

  /**
   * Moves that no list names but that follow from what the roles require. They need at least this coverage of the
   * target's needs, the same job zone or the next, and no return to school. In addition, either the target's own list
   * names the source in its closest tier (though not the other way round), or both are similar. Estimate.
   */
  derivedFromCoverage: 0.88,
  derivedSchoolingYears: 1,

  /**
   * Coverage alone does not show that people make a move, because general skills cover much of any role (Web Developers
   * have 99 % of what Barbers need). The profiles of skills and knowledge must be similar too, by this correlation of
   * levels (-1..1), within one minor group of the SOC. Estimate.
   */
  derivedLikenessInMinorGroup: 0.85,

  /**
   * The same within one major group, or across groups if the target's own technologies are shared to the extent below.
   * Estimate.
   */
  derivedLikenessInMajorGroup: 0.55,
  derivedLikenessAcross: 0.75,
  derivedTechnologyShare: 0.8,

  /**
   * Families of the SOC that similarity does not open, because ratings of skills do not show what does: rank
   * (management), a degree in the subject (engineers, postsecondary teachers), a licence (legal and healthcare
   * practitioners). Estimate.
   */
  derivedNeverInto: Object.freeze(['11', '17-2', '23', '25-1', '29']),

  /**
   * Fewer hot technologies than this say nothing about a role, because nearly everyone uses the same five. Estimate.
   */
  tellingTechnologies: 15,

  /** Derived moves kept per role, most alike first. */
  derivedKept: 8,

  /** Confidence of a derived move at the least coverage and at full coverage. Estimate. */
  derivedConfidence: Object.freeze({ least: 0.3, most: 0.45 }),

  /** A move into a role that asks for this many years more, in the same field, is a promotion. Estimate. */
  promotionYears: 1.5,
});
