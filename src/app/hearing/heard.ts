/** What was heard of somebody's own words. */

/** Fields of the open question that words go into. */
export const HEARD_FIELDS = [
  'wishes',
  'towards',
  'not',
  'brings',
  'circumstances',
  'minPayUsd',
  'maxStudyYears',
  'profile.education',
  'profile.credentials',
  'profile.pastRoles',
  'profile.fullTimeStudy',
  'profile.jobIsGone',
  'profile.payNow',
] as const;
export type HeardField = (typeof HEARD_FIELDS)[number];

/** One thing that somebody said, and what it changes. */
export interface Heard {
  /** Their words. */
  readonly words: string;
  /** How they were understood: a few words, such as "regular hours". */
  readonly meaning: string;
  /** Null if it was understood and changes nothing. */
  readonly field: HeardField | null;
  /** What goes into the field, as a text; '' without a field. Earlier jobs: "machinist:10"; years in the job held: "9". */
  readonly value: string;
}

/** What was heard of a text, in its order, and what was not. */
export interface Hearing {
  readonly heard: readonly Heard[];
  /** Parts of which nothing was understood, as they were written. */
  readonly notHeard: readonly string[];
}
