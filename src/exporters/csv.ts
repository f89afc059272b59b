import type { Cell, Table } from './content';
import { csvLines } from './csv-lines';
import { inChunks } from './in-chunks';
import { listText, plainText } from './plain-text';

/**
 * Texts that a spreadsheet could run as a formula, in full-width forms too; they get an apostrophe in front (OWASP,
 * "CSV Injection"). So do texts that begin with an apostrophe, so removing the first one always gives the text back.
 */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180, lines end with LF): a header, then the rows. Unknown is empty, an empty text is `""`; lists are JSON;
 * numbers have as many digits as they need.
 */
export function csvOf(table: Table): Iterable<string> {
  const header = table.columns.map((column) => column.name);
  return inChunks(csvLines(header, table, csvCell));
}

function csvCell(cell: Cell): string | number | null {
  switch (typeof cell) {
    case 'string': {
      const text = plainText(cell);
      return FORMULA.test(text) ? `'${text}` : text;
    }
    case 'boolean':
      return String(cell);
    case 'number':
      return cell;
    default:
      return cell === null ? null : listText(cell);
  }
}
