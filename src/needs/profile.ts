/** What you already have, and how fast you learn. */
export interface Profile {
  /** Competency number -> level 0..7. */
  readonly levels: ReadonlyMap<number, number>;
  /** Hours a week for learning, > 0. */
  readonly weeklyHours: number;
}
