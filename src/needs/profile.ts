/** What the asker already has, and how fast they learn. */
export interface Profile {
  /** Competency number -> level 0..7. */
  readonly levels: ReadonlyMap<number, number>;
  /** Hours a week for learning, > 0. */
  readonly weeklyHours: number;
}
