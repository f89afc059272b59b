import { InvalidArgumentError } from 'commander';

/** The number that an option gives. @throws {InvalidArgumentError} if it is none */
export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Give a number.');
  return value;
}
