/** A release of O*NET in a folder: its layout, its tables, and which occupations each of them describes. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readSourceText } from '../../files';
import { readTable, type TableRow } from '../reading/tab-delimited';
import { type Layout, layoutIn } from './layouts';
import { CODE } from './occupation-codes';

/** What was read of one table. */
export interface TableRead {
  /** Codes of the occupations that it has rows of. */
  readonly codes: Set<string>;
  /** Number of its last line. */
  lastLine: number;
}

export interface Release {
  readonly layout: Layout;
  /** "30.3", or "unknown". */
  readonly number: string;
  /** Tables by file, as far as they were read. */
  readonly read: ReadonlyMap<string, TableRead>;
  has(file: string): boolean;
  /** The rows of a table, in file order. @throws as `readTable` */
  rows<Column extends string>(file: string, columns: readonly Column[]): AsyncGenerator<TableRow<Column>>;
}

/** @throws {SourceFileError} if the folder lacks a file, or has those of two layouts */
export function openRelease(directory: string): Release {
  const layout = layoutIn(directory);
  const read = new Map<string, TableRead>();
  return {
    layout,
    number: releaseOf(directory),
    read,
    has: (file) => existsSync(join(directory, file)),
    async *rows(file, columns) {
      const table: TableRead = { codes: new Set(), lastLine: 1 };
      read.set(file, table);
      const hasCode = (columns as readonly string[]).includes(CODE);
      for await (const rows of readTable(directory, file, columns)) {
        for (const row of rows) {
          table.lastLine = row.line;
          if (hasCode) table.codes.add(row.optionalText(CODE as never));
          yield row;
        }
      }
    },
  };
}

/** The release that "Read Me.txt" states, else the one in the folder's name, as in `onet-29.3`. The tables do not say. */
function releaseOf(directory: string): string {
  const stated = join(directory, 'Read Me.txt');
  const [, number] = (existsSync(stated) && /O\*NET\S? (\d+\.\d+) Database/.exec(readSourceText(stated))) || [];
  if (number !== undefined) return number;
  const named = /^(?:onet|db)[-_](\d+)[._](\d+)/.exec(basename(resolve(directory)));
  return named?.slice(1, 3).join('.') ?? 'unknown';
}
