/** The importer's own constants, each with its source or the word "estimate". */
export const ESCO_MODEL = Object.freeze({
  /** Weaker than the seeds and O*NET, which rate levels. */
  precedence: 30,

  /** Number of rows in the files of a release, counted in its English download. Other releases are not checked. */
  rowsOfReleases: Object.freeze({
    '1.2.0': Object.freeze({
      'occupations_en.csv': 3039,
      'broaderRelationsOccPillar_en.csv': 3652,
      'skills_en.csv': 13_938,
      'skillGroups_en.csv': 640,
      'broaderRelationsSkillPillar_en.csv': 20_822,
      'occupationSkillRelations_en.csv': 129_004,
      'skillSkillRelations_en.csv': 5818,
    }),
  }) as Readonly<Record<string, Readonly<Record<string, number>>>>,

  /**
   * Share of the occupations that may lack skills, and of the skills that may lack a place in the hierarchy; more means
   * that a file was cut off. In 1.2.0 none does. Estimate.
   */
  missingShare: 0.02,

  /** Alternate titles and names kept per role or skill. Estimate of what search needs. */
  alternatesKept: 60,

  /** Labels that do not mean the technology of that name: SPARK is a Java web framework, not Apache Spark. */
  lookalikes: Object.freeze(['SPARK']) as readonly string[],

  /** Share of the hierarchy's rows that may name a concept missing from the release: 1.2.0 has a few. Estimate. */
  strayHierarchy: 0.01,

  /**
   * Importance (1..5) of what ESCO calls essential and optional. Essential is "very important". Optional is below need,
   * because ESCO says that it depends on the employer. Estimate.
   */
  importance: Object.freeze({ essential: 4, optional: 2.5 }),

  /**
   * The preparation for an occupation by its ISCO-08 group, because ESCO itself does not say: skill level 1..4 (ILO,
   * "International Standard Classification of Occupations 2008", volume I, table 1); years of experience and of
   * schooling beyond compulsory school; hours of preparation. Each is the mean of the O*NET roles that Nesta's
   * crosswalk matches to occupations of the groups (59 at level 1, 701 at level 2, 249 and 13 at level 3, 358 at level
   * 4, 71 managers).
   */
  preparation: Object.freeze({
    elementary: Object.freeze({ level: 1, experienceYears: 1, schoolingYears: 0.5, preparationHours: 720 }),
    skilled: Object.freeze({ level: 2, experienceYears: 1.5, schoolingYears: 0.5, preparationHours: 870 }),
    technician: Object.freeze({ level: 3, experienceYears: 2.7, schoolingYears: 2.5, preparationHours: 2090 }),
    professional: Object.freeze({ level: 4, experienceYears: 3.2, schoolingYears: 4.4, preparationHours: 3450 }),
    manager: Object.freeze({ level: 4, experienceYears: 5.6, schoolingYears: 3.9, preparationHours: 3500 }),
  }),

  /** A move is derived if the source has at least this share of the target's essential skills. Estimate. */
  derivedFromShare: 0.3,

  /** An occupation with fewer essential skills than this is easily covered by chance. Estimate. */
  derivedLeastNeeds: 5,

  /**
   * Derived moves kept per role, nearest first: 12 in all, and this many of each kind. Otherwise all moves of a shop
   * assistant would lead to shops that sell something else. Estimate of what is worth listing.
   */
  derivedKept: Object.freeze({ PROMOTION: 4, SPECIALISATION: 3, LATERAL: 3, PIVOT: 2, STEP_BACK: 0 }),

  /**
   * A move into another field must share this much of the target's essential skills, each weighted by how few
   * occupations need it. All scientists write papers, but that does not make a data scientist an oceanographer.
   * Estimate.
   */
  derivedPivotNearness: 0.5,

  /** Confidence of a derived move at the least share and at full share. Estimate: ESCO does not say who moves where. */
  derivedConfidence: Object.freeze({ least: 0.2, most: 0.4 }),

  /**
   * ISCO groups that shared skills alone do not open, because they need a degree in the subject or a licence: doctors,
   * nurses and midwives, veterinarians, other health professionals, university teachers, lawyers and judges,
   * psychologists. Estimate.
   */
  derivedNeverInto: Object.freeze(['221', '222', '225', '226', '231', '261', '2634']),
});
