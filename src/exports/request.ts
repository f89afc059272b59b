/** A request for an export, as you write it; see docs/exports.md. */
export interface ExportRequest {
  /** "moves", "graph", … */
  readonly what: string;
  /** "csv", "parquet", … */
  readonly format: string;
  /** One of several files: "roles" for `roles.csv`. */
  readonly table?: string | undefined;
  /** By name; undefined counts as missing. */
  readonly filters: Readonly<Record<string, string | undefined>>;
}
