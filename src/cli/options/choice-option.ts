import { InvalidArgumentError } from 'commander';
import { listOf } from './list-option';

/** A reader of an option that takes some of these values, in any case and with commas. */
export function someOf<T extends string>(values: readonly T[]): (text: string) => T[] {
  return (text) => {
    const items = listOf(text);
    if (items.length === 0)
      throw new InvalidArgumentError(`Use one or more of ${values.join(', ')}, or leave it out for all.`);
    return [...new Set(items.map((item) => choiceNamed(values, item)))];
  };
}

/** @throws {InvalidArgumentError} if it is none of the values */
function choiceNamed<T extends string>(values: readonly T[], item: string): T {
  const folded = item.toUpperCase().replaceAll('-', '_');
  const found = values.find((value) => value.toUpperCase() === folded);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`"${item}" is not one of ${values.join(', ')}.`);
}

/** The values of a vocabulary as help shows them: "promotion, lateral". */
export function words(values: readonly string[]): string {
  return values.map((value) => value.toLowerCase().replaceAll('_', '-')).join(', ');
}
