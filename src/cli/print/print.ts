/** What goes to standard output. */
import { displayWidth, terminalWidth, wrapped } from './terminal';

/** Writes a text and an end of line. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A value as JSON, indented. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Prose, broken between words where the terminal ends; `lead` stands before the first line, blanks before the others. */
export function prose(text: string, lead = ''): string {
  const indent = displayWidth(lead);
  const lines = wrapped(text, Math.max(10, terminalWidth() - indent));
  return lines.map((line, place) => (place === 0 ? lead : ' '.repeat(indent)) + line).join('\n');
}

/** "$85,000", or "unknown". */
export function usd(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? 'unknown' : `$${amount.toLocaleString('en-US')}`;
}
