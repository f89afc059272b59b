/** Everyday words for the API's values. */

export type Odds = 'COMMON' | 'POSSIBLE' | 'RARE' | 'EXCEPTIONAL';
export type Verdict = 'USUAL' | 'POSSIBLE' | 'HARD' | 'UNWISE';

export type WayThere = 'UP' | 'SIDEWAYS' | 'TRAINING' | 'STUDY' | 'OWN';

/** How somebody gets to a job, as headings of groups say it. */
export const WAYS_THERE: Readonly<Record<WayThere, string>> = {
  UP: 'up where you are',
  SIDEWAYS: 'near your work',
  TRAINING: 'after a short course',
  STUDY: 'after longer study',
  OWN: 'on your own account',
};

/** How often people manage a move, in words that say of what they are: none is a word of the verdict. */
export const ODDS: Readonly<Record<Odds, string>> = {
  COMMON: 'many people get in',
  POSSIBLE: 'some people get in',
  RARE: 'few people get in',
  EXCEPTIONAL: 'hardly anybody gets in',
};

/** What that means for those who try. */
export const ODDS_MEAN: Readonly<Record<Odds, string>> = {
  COMMON: 'most people who try succeed',
  POSSIBLE: 'people succeed after several applications',
  RARE: 'few of those who try succeed',
  EXCEPTIONAL: 'hardly anybody who tries succeeds',
};

/** How a way into a role opens. */
export const DOORS: Readonly<Record<string, string>> = {
  APPLY: 'Apply as you are',
  EXPERIENCE: 'Through related work',
  TRAINING: 'Through a short course or training on the job',
  PORTFOLIO: 'With work that you can show',
  APPRENTICESHIP: 'Through a paid apprenticeship',
  DEGREE: 'With a degree',
  LICENCE: 'With a licence, which the law asks for',
};

/** How a source knows. */
export const EVIDENCE: Readonly<Record<string, string>> = {
  EDITORIAL: 'an estimate by our editors',
  EXPERT_LIST: 'a list drawn up by occupational experts',
  SURVEY: 'asked of people who do the work',
  OBSERVED: 'counted: moves people made, wages paid',
  MODELLED: 'inferred from similar roles',
  DERIVED: 'computed from other facts here',
};

/** Where a role comes from, for a reader who has to tell two of the same title apart. */
export const SCHEMES: Readonly<Record<string, string>> = { ATLAS: 'Career Atlas', ONET: 'O*NET', ESCO: 'ESCO' };

/** Rungs of the ladder. */
export const SENIORITY: Readonly<Record<string, string>> = {
  ENTRY: 'Junior',
  MID: 'Mid-level',
  SENIOR: 'Senior',
  LEAD: 'Lead',
  MANAGER: 'Manager',
  EXECUTIVE: 'Executive',
};

/** What sort of move it is. */
export const MOVES: Readonly<Record<string, string>> = {
  PROMOTION: 'a step up',
  SPECIALISATION: 'going deeper',
  LATERAL: 'a step to the side',
  PIVOT: 'into another kind of work',
  STEP_BACK: 'a step back',
};

/** What companies do. */
export const COMPANIES: Readonly<Record<string, string>> = {
  TECHNOLOGY: 'Technology',
  E_COMMERCE: 'Online shops and market places',
  START_UP: 'Young companies',
  CONSULTANCY: 'Consultancies and agencies',
  FINANCE: 'Banks, insurers, payment',
  HEALTHCARE: 'Health care and life sciences',
  MEDIA: 'Media and entertainment',
  INDUSTRY: 'Makers of goods',
  PUBLIC_SECTOR: 'Government and public bodies',
};

/** How much a role asks for something. */
export const IMPORTANCE: Readonly<Record<string, string>> = {
  ESSENTIAL: 'You cannot do without',
  IMPORTANT: 'Expected of newcomers',
  OPTIONAL: 'Often found, not asked',
};

/** What a person likes, by the six types of interest. */
export const INTERESTS: Readonly<Record<string, string>> = {
  realistic: 'working with things',
  investigative: 'finding things out',
  artistic: 'making and designing',
  social: 'helping people',
  enterprising: 'starting and leading things',
  conventional: 'order and detail',
};

/** What a counsellor would say of a goal, in a word or two. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  USUAL: 'often done',
  POSSIBLE: 'possible',
  HARD: 'hard',
  UNWISE: 'think twice',
};

/** Where a file that was asked for can't be made: the browser has not got what makes it. */
export const NO_FILE = 'The file could not be made: there is no connection. Try again in a moment.';
