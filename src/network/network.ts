import { oncePer } from '../domain';

/**
 * Progressions in compressed sparse rows, in both directions (a ProgressionTable is one). At most one progression per
 * pair, and no loops.
 */
export interface Network {
  readonly head: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly reverseHead: Int32Array;
  readonly reverse: Int32Array;
}

/** The role that each progression leaves, in the order of `reverse`: who goes backwards through a network reads them in a row. */
export const sourcesInReverse = oncePer(({ source, reverse }: Network) =>
  reverse.map((progression) => source[progression]!),
);
