/** What jest knows of a suite before it runs; `duration` in milliseconds, if it ran before on this machine. */
export interface KnownSuite {
  readonly path: string;
  readonly context: { readonly config: { readonly rootDir: string } };
  readonly duration?: number;
}

/** The suites, those first that take longest; equals stay in the order given. */
export function heaviestFirst<Suite extends KnownSuite>(suites: readonly Suite[]): Suite[];

/** The suites that are known to be heavy, by their path in `test`, heaviest first. */
export const HEAVY_SUITES: readonly string[];
