/** What is known of a source of facts. */

/** Where facts come from. `licence` and `attribution` must be shown with the data. */
export interface SourceProperties {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  /** Release of the data, as its publisher names it: "29.3", "May 2025". */
  readonly release: string;
  /** ISO date, or year and month, of the data. */
  readonly asOf: string;
  /** Which source leads if two describe one node; the smaller wins. */
  readonly precedence: number;
  /** Digest of the files that it was read from, for sources whose files people edit: the seeds. */
  readonly digest?: string;
  /**
   * The codes of SOC 2018 that each ISCO-08 group shares work with, from a source that joins the two classifications: group,
   * code, and `*` where only a part of the group does: "2512 15-1252", "2513 15-1252 *".
   */
  readonly iscoSoc?: readonly string[];
  /** What an editor says of pairs of roles; each is a `ReadingCorrection` as text, see `correctionText`. */
  readonly readings?: readonly string[];
  /** How an editor's skills meet the elements of O*NET; each is an `AlignmentItem` as text, see `alignmentText`. */
  readonly alignment?: readonly string[];
  /** Statements of the quiz, each a `QuizItem` as text, see `quizItemText`; in the order of their ids. */
  readonly quiz?: readonly string[];
  /** Where people go who leave a job, one text a job, see `exitsText`; in the order of the jobs' ids. */
  readonly exits?: readonly string[];
  /** What is projected for occupations, one text a code of the SOC, see `outlookText`; in the order of the codes. */
  readonly outlook?: readonly string[];
  /** The conditions of jobs, one text a job, see `conditionsText`; in the order of the jobs' ids. */
  readonly conditions?: readonly string[];
  /** The code of the SOC that counts a role, where its matches don't say: `role:paraplanner 13-2052`. */
  readonly socCodes?: readonly string[];
  /** What roles are called in other languages, one text a language, see `labelsText`; in the order of the languages. */
  readonly labels?: readonly string[];
  /** Where a state's employment service sends people, one text a profession, see `officialText`; in the order of the codes. */
  readonly officialMoves?: readonly string[];
  /** The country whose service that is, ISO 3166-1: "FR". */
  readonly country?: string;
  /** What skills are called in other languages, in the same form, one name each. */
  readonly skillLabels?: readonly string[];
  /** What people call a role of O*NET, in the singular: `role:onet/11-1011.00 Chief executive`. */
  readonly everydayTitles?: readonly string[];
  /** What kinds of credential cost, who pays for study, branches, and lines of work: each a fact as text, see `practicalText`. */
  readonly prices?: readonly string[];
  readonly payers?: readonly string[];
  readonly branches?: readonly string[];
  readonly workLines?: readonly string[];
  /** The same work in other places, each a kind of work as text, see `settingsText`. */
  readonly sameWork?: readonly string[];
  /** Titles of other countries that people type: title, country, and what the work is called here, with tabs between them. */
  readonly foreignTitles?: readonly string[];
}
