/** What goes to standard output. */

/** Writes a text and an end of line. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A value as JSON, indented. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Rows in aligned columns, each cell as wide as the widest of its column; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    line(header),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.map((row) => line(row.map(String))),
  ].join('\n');
}

/** "$85,000", or "unknown". */
export function usd(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? 'unknown' : `$${amount.toLocaleString('en-US')}`;
}
