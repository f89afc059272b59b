import { InvalidArgumentError } from 'commander';

/** The number that an option gives. @throws {InvalidArgumentError} if it is none */
export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Give a number.');
  return value;
}

/** How many an option asks for. @throws {InvalidArgumentError} if it is no whole number from 1 */
export function howMany(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
}

/** A count that may be none. @throws {InvalidArgumentError} if it is no whole number from 0 */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 0) {
    throw new InvalidArgumentError('Give a whole number from 0.');
  }
  return value;
}
