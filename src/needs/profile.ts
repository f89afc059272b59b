import { oncePer } from '../domain';

/** What you already have, and how fast you learn. */
export interface Profile {
  /** Competency number -> level 0..7. */
  readonly levels: ReadonlyMap<number, number>;
  /** Hours a week for learning, > 0. */
  readonly weeklyHours: number;
  /** What you bring beside your skills and the role you hold. Not there: what holders of the role usually have. */
  readonly background?: Background;
}

/** Schooling, credentials and earlier work, as you state them; what is not there is as usual for your role. */
export interface Background {
  /** Highest level reached: a place in EDUCATION_LEVELS. */
  readonly education?: number;
  /** Licences, certificates and degrees, as you write them. */
  readonly credentials?: readonly string[];
  readonly pastRoles?: readonly PastRole[];
  /** True: you would leave work to study. False: you would study beside work. Not there: years are those of full-time study. */
  readonly fullTimeStudy?: boolean;
  /** What is earned now, US dollars a year; not there: what the role usually pays. */
  readonly payNow?: number;
  /** True: the job held is lost or can't be done any more, so nothing is compared with its pay. */
  readonly jobIsGone?: boolean;
}

/** A role that you held before, or how long you have held the one you have. */
export interface PastRole {
  /** Role number. */
  readonly role: number;
  /** >= 0 */
  readonly years: number;
}

/** A key of levels by competency number: the same for equal levels, whatever their order. */
export const keyOfLevels = oncePer((levels: ReadonlyMap<number, number>): string =>
  [...levels]
    .filter(([, level]) => level > 0)
    .sort(([a], [b]) => a - b)
    .map(([competency, level]) => `${competency}:${level}`)
    .join(','),
);
