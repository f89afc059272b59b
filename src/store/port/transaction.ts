/** What the statements run in: the little that both engines have in common. */

/** A row of a result by column; numbers are plain numbers, lists are arrays, maps are objects. */
export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** One open transaction. An error in any statement or in the work around it undoes all of it. */
export interface Transaction {
  /** All rows of a statement of cypher/, named as in cypher-catalog.ts, in the statement's order, or in any if it has none. */
  run(name: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** Rows in one UNWIND: large enough to make round trips cheap, small enough for a server's transaction memory. */
export const BATCH_ROWS = 5000;

/** Nodes whose links are read at once: a page is some ten thousand links, so no result holds the event loop for long. */
export const PAGE_NODES = 200;

/** The list in slices of at most `size`, in order; none for an empty list. */
export function* batches<T>(list: readonly T[], size: number = BATCH_ROWS): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
