/** What a trial may be told on the command line. */
export interface TrialOptions {
  readonly rounds?: number;
  readonly seconds?: number;
  readonly seed?: number;
  /** A folder with a store to work on a copy of. */
  readonly data?: string;
  readonly tell: (line: string) => void;
}
