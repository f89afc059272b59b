/** The importer's own constants, each with its source or the word "estimate". */
export const ESCO_MODEL = Object.freeze({
  /** Seeds and O*NET, which rate levels, lead where both describe a node. */
  precedence: 30,

  /** Rows of the files of a release, counted in the English download of it; a release that is not named here is not counted. */
  rowsOfReleases: Object.freeze({
    '1.2.0': Object.freeze({
      'occupations_en.csv': 3039,
      'skills_en.csv': 13_938,
      'skillGroups_en.csv': 640,
      'broaderRelationsSkillPillar_en.csv': 20_822,
      'occupationSkillRelations_en.csv': 129_004,
      'skillSkillRelations_en.csv': 5818,
    }),
  }) as Readonly<Record<string, Readonly<Record<string, number>>>>,

  /** Alternate titles and names kept of a role or skill. Estimate of what search needs. */
  alternatesKept: 60,

  /** Labels that mean something else than the technology of that name: SPARK is a Java web framework, not Apache Spark. */
  lookalikes: Object.freeze(['SPARK']) as readonly string[],

  /** Share of the hierarchy's rows that may name a concept which the release lacks: 1.2.0 has a few. Estimate. */
  strayHierarchy: 0.01,

  /**
   * Importance (1..5) of what ESCO calls essential and optional: essential is "very important"; optional is below need, for
   * ESCO says that it depends on the employer. Estimate.
   */
  importance: Object.freeze({ essential: 4, optional: 2.5 }),

  /**
   * What an occupation's ISCO-08 group tells of its preparation, which ESCO itself does not: skill level 1..4 (ILO,
   * "International Standard Classification of Occupations 2008", volume I, table 1); years of experience and of schooling
   * beyond compulsory school, and hours of preparation, each the mean of the O*NET roles that Nesta's crosswalk matches to
   * occupations of the groups (59 at level 1, 701 at level 2, 249 and 13 at level 3, 358 at level 4, 71 managers).
   */
  preparation: Object.freeze({
    elementary: Object.freeze({ level: 1, experienceYears: 1, schoolingYears: 0.5, preparationHours: 720 }),
    skilled: Object.freeze({ level: 2, experienceYears: 1.5, schoolingYears: 0.5, preparationHours: 870 }),
    technician: Object.freeze({ level: 3, experienceYears: 2.7, schoolingYears: 2.5, preparationHours: 2090 }),
    professional: Object.freeze({ level: 4, experienceYears: 3.2, schoolingYears: 4.4, preparationHours: 3450 }),
    manager: Object.freeze({ level: 4, experienceYears: 5.6, schoolingYears: 3.9, preparationHours: 3500 }),
  }),

  /** A move is derived where the source's essential skills are at least this share of the target's. Estimate. */
  derivedFromShare: 0.3,

  /** An occupation with fewer essential skills is easily covered by chance. Estimate. */
  derivedLeastNeeds: 5,

  /**
   * Derived moves kept out of each role, nearest first, at most 12: so many of each kind, or a shop assistant's would all lead
   * to shops that sell something else. Estimate of what is worth listing.
   */
  derivedKept: Object.freeze({ PROMOTION: 4, SPECIALISATION: 3, LATERAL: 3, PIVOT: 2 }),

  /**
   * A move into another field shares this much of the target's essential skills, each weighted by how few occupations need
   * it: all scientists write papers, which does not make a data scientist an oceanographer. Estimate.
   */
  derivedPivotNearness: 0.5,

  /** Confidence of a derived move at the least share and at full share. Estimate: ESCO does not say who moves where. */
  derivedConfidence: Object.freeze({ least: 0.2, most: 0.4 }),

  /**
   * ISCO groups that shared skills do not open from outside, since a degree in the subject or a licence does: doctors,
   * nurses and midwives, veterinarians, other health professionals, university teachers, lawyers and judges, psychologists.
   * Estimate.
   */
  derivedNeverInto: Object.freeze(['221', '222', '225', '226', '231', '261', '2634']),
});
