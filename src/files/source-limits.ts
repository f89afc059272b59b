/** How much of a source's file is read. More is no file of a publisher, so it is refused before it fills the memory. */
export interface SourceLimits {
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  /** Bytes of one line, or of one row whose cells hold line ends. */
  readonly rowBytes: number;
  /** Rows of a table. */
  readonly rows: number;
}

const MiB = 1024 * 1024;

/**
 * The largest tables that publishers offer have 20 MB and rows of 3 kB; of O*NET's that are read, the largest has 62,000
 * rows. Estimates of what they grow to, at which an import still takes less than 400 MB beside the graph.
 */
export const SOURCE_LIMITS: SourceLimits = Object.freeze({ fileBytes: 64 * MiB, rowBytes: MiB, rows: 150_000 });
