/** How a file describes what it holds: what is written and read here is JSON beside the arrays that it names. */
import type { SectionDraft, SectionRef, Sections } from './sections';
import type { StringDraft, Strings } from './strings';

/** Where columns are written to. */
export interface Draft {
  readonly sections: SectionDraft;
  readonly strings: StringDraft;
}

/** Where columns are read from. */
export interface Source {
  readonly sections: Sections;
  readonly strings: Strings;
}

/** One property of many rows. */
export type ColumnRef = (
  | { readonly as: 'words'; readonly words: readonly string[]; readonly codes: SectionRef }
  | { readonly as: 'texts' | 'json'; readonly texts: SectionRef }
  | { readonly as: 'numbers'; readonly numbers: SectionRef }
  | { readonly as: 'flags'; readonly flags: SectionRef }
  | { readonly as: 'lists'; readonly heads: SectionRef; readonly items: ColumnRef }
  | { readonly as: 'records'; readonly records: RecordsRef }
) & {
  /** 1 where the value is null; left out if none is. */
  readonly nulls?: SectionRef;
};

/** Records as columns. Records that have the same properties in the same order are of one shape. */
export interface RecordsRef {
  readonly count: number;
  /** Names of properties, in their order. */
  readonly shapes: readonly (readonly string[])[];
  /** By record: the number of its shape. */
  readonly shapeOf: SectionRef;
  readonly columns: Readonly<Record<string, ColumnRef>>;
}

/** Gives the value of a row that has one. */
export type Column = (row: number) => unknown;
