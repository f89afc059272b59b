/**
 * The content of an export as plain tables. Formats write these and know nothing of the career graph. Rows come in a
 * stable order and are made while they are read, so no export is ever in memory as a whole.
 */

/** A value; null is "unknown". Numbers are finite. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[];

/** `integer` fits 32 bits; `texts` and `numbers` are lists. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'texts' | 'numbers';

export interface Column {
  /** In snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it holds, with its unit and range, in a few words. */
  readonly about: string;
  /** True if every row has a value. */
  readonly required?: true;
  /** Name in property graphs, where it is not the name in camelCase. */
  readonly property?: string;
}

export interface Table {
  /** Base of the file's name. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Most rows that it may have, for progress; null if unknown. */
  readonly rowCount: number | null;
  rows(): Iterable<readonly Cell[]>;
}

/** Nodes of one kind. The first column is `id`, unique over all nodes; the second is the name. */
export interface NodeTable extends Table {
  readonly labels: readonly string[];
}

/** Links of one type: the first two columns are `source` and `target`, ids of nodes. */
export interface LinkTable extends Table {
  readonly type: string;
}

export interface PropertyGraph {
  readonly directed: boolean;
  /** True if two links of one type may join the same nodes. */
  readonly parallel: boolean;
  readonly nodes: readonly NodeTable[];
  readonly links: readonly LinkTable[];
}

/** A statement of RDF; texts carry the language "en" if `language` is set. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'en' }
  | { readonly number: number; readonly datatype: 'integer' | 'decimal' }
  | { readonly is: boolean };

export interface Statements {
  /** Prefix -> IRI. */
  readonly prefixes: Readonly<Record<string, string>>;
  all(): Iterable<Statement>;
}

/** Where an export comes from. Every format that can writes it. It contains no clock. */
export interface Origin {
  readonly title: string;
  readonly revision: number;
  /** The filters by name and value, in the order of the names. */
  readonly filters: readonly (readonly [name: string, value: string])[];
  readonly sources: readonly SourceNote[];
}

export interface SourceNote {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly release: string;
  readonly asOf: string;
}

/** One export in the shapes that it has. They decide which formats can write it. */
export interface ExportContent {
  /** Base of file names: "moves". */
  readonly name: string;
  readonly origin: Origin;
  /** A note for the reader, such as why it is empty. */
  readonly note?: string;
  readonly table?: Table;
  readonly graph?: PropertyGraph;
  readonly statements?: Statements;
}

/** A file of an export; its bytes are the same for the same content. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** UTF-8 texts and bytes, in pieces of some tens of kilobytes. */
  chunks(): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}
