import type { Command } from 'commander';
import { print, prose } from '../print/print';
import { howMany, wholeNumber } from './number-option';

export interface PageOptions {
  readonly first: number;
  readonly skip: number;
}

/** Adds `--first` and `--skip`. */
export function addPageOptions(command: Command, first: number): Command {
  return command
    .option('--first <n>', 'how many, from 1', howMany, first)
    .option('--skip <n>', 'leave out so many before them, from 0', wholeNumber, 0);
}

/** The items that the options ask for. */
export function pageOf<T>(items: readonly T[], { first, skip }: PageOptions): readonly T[] {
  return items.slice(skip, skip + first);
}

/** Tells below a page how many there are, and how to see the next ones. */
export function printPlace(total: number, { first, skip }: PageOptions, nouns: string): void {
  const end = Math.min(total, skip + first);
  if (skip === 0 && end === total) return;
  const next = end < total ? ` See the next with --skip ${end}.` : '';
  print(`\n${prose(`${skip + 1} to ${end} of ${total.toLocaleString('en-US')} ${nouns}.${next}`)}`);
}

/** Tells that a page lies behind the end of a list. */
export function printBehindEnd(total: number, { skip }: PageOptions, nouns: string): void {
  print(prose(`There are only ${total.toLocaleString('en-US')} ${nouns}, and --skip ${skip} leaves them all out.`));
}
