/** Keys and list positions that lead to a value in a document. */
export type SeedPath = readonly (string | number)[];

/** A YAML file as plain data that still knows the place of each value. */
export interface SeedDocument {
  /** Name of the file, as messages show it. */
  readonly file: string;
  readonly data: unknown;
  /** 1-based line of the value at `path`, or of its nearest ancestor if there is none. */
  lineAt(path: SeedPath): number;
}
