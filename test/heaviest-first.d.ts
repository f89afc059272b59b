/** What jest knows of a suite before it runs; `duration` in milliseconds, if it ran before on this machine. */
export interface KnownSuite {
  readonly path: string;
  readonly duration?: number;
}

/** The suites, those first that take longest, and those of Neo4j apart from each other; equals stay in the order given. */
export function heaviestFirst<Suite extends KnownSuite>(suites: readonly Suite[]): Suite[];

/** Seconds of single suites that take many times as long as others of their group, by their paths under `test` without `.test.ts`. */
export const LONG_SECONDS: Readonly<Record<string, number>>;
