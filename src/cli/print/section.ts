import { print } from './print';
import { type Cell, table } from './table';

/** A part of an answer: a heading and a table, with the first rows of a list. */
export interface Section {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Prints the sections that have rows, each with at most `first` of them, and says how to see the others. */
export function printSections(sections: readonly Section[], first: number): void {
  for (const { heading, header, rows } of sections) {
    if (rows.length === 0) continue;
    const shown = rows.slice(0, first);
    print(`\n${heading}\n${table(header, shown)}`);
    if (shown.length < rows.length) print(`… and ${rows.length - shown.length} more: --first ${rows.length}`);
  }
}
