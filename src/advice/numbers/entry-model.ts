/** The constants of what lies between someone and a job. */
import { SEARCH_YEARS } from '../../domain';

/** The constants of what is left of a door. */
export const ENTRY_MODEL = Object.freeze({
  /** From this share of experience in kind, proven work stands in for a degree that it can replace. Estimate. */
  provenWork: 0.5,
  /** From this share of experience in kind, what you did at work is what you show. Estimate. */
  ownWork: 0.75,
  /** From this share of experience in kind, a degree of the same level counts whatever its subject. Estimate. */
  sameField: 0.55,
  /** The same where the law asks for the degree: a physician has no nursing degree. Estimate. */
  sameProfession: 0.7,
  /** A second degree on top of one of the same level in another field. Years. Estimate. */
  secondDegreeYears: 2,
  /** Share of a bachelor's degree that some college has done already. Estimate. */
  collegeShare: 0.25,
  /** The same two where the subject is built up over years, as engineering is. Estimates. */
  technical: { secondDegreeYears: 3, scholarsYears: 2.5, collegeShare: 0.15 },
  /** What a doctorate costs less after a master's degree in the field. Years. Estimate. */
  doctorateAfterMaster: 1,
  /** A bachelor's degree, which every higher degree builds on; courses in a new field before one; the same for who holds a higher one. Years. Estimates. */
  bachelorYears: 4,
  bridgeYears: 1.5,
  scholarsBridgeYears: 0.75,
  /** Courses that do for a bachelor's degree in another subject where no law asks for it. Years. Estimate. */
  coursesYears: 1.25,
  /** Work to show in place of a degree, and an associate degree, where no source states a length. Years. Estimates. */
  shownYears: 0.75,
  collegeYears: 2,
  /** Share of the years of study for a job that count as work of its kind, and how many at most. Estimates. */
  practice: { share: 0.5, most: 1.5 },
  /** Below this experience in kind, other work stands for half of the years that a door asks for at most, or for all but `most`. Estimates. */
  otherWork: { kind: 0.2, share: 0.5, most: 0.9 },
  /** Doors that ask for no more related work than this, in years, are open to all. Estimate. */
  openYears: 0.5,
  /** Courses and licences of no more years than this are short. Estimate. */
  shortYears: 0.2,
  /** Search: with experience in kind, without any, and where nothing is asked. Years. Estimates. */
  search: { known: SEARCH_YEARS, unknown: 0.6, open: 0.15 },
  /** How many times as long degrees and certificates take beside work: half of a full course load. Estimate. */
  besideWork: 2,
  /** Schools of a licence, and clinical study, that take this long, in years, leave no room for a job. Estimate. */
  leavesWorkYears: 0.5,
  /** A course of so many years is no study to someone who wants none: a week. Estimate. */
  noStudyYears: 0.02,
});
