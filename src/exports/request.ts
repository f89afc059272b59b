/** What is to be exported, as people write it; see docs/exports.md. */
export interface ExportRequest {
  /** "moves", "graph", … */
  readonly what: string;
  /** "csv", "parquet", … */
  readonly format: string;
  /** Only this of several files: "roles" for `roles.csv`. */
  readonly table?: string | undefined;
  /** By name; undefined counts as left out. */
  readonly filters: Readonly<Record<string, string | undefined>>;
}
