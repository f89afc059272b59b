import { InvalidOptionError } from '../../domain';
import { REACH } from '../../needs';

/** The limit in hours that an argument sets; null if none. @throws {InvalidOptionError} outside 0..10,000 hours */
export function readWithinHours(withinHours: number | undefined, argument = 'withinHours'): number | null {
  if (withinHours === undefined) return null;
  if (withinHours >= 0 && withinHours <= REACH.mostHours) return withinHours;
  throw new InvalidOptionError(
    argument,
    `${argument} is ${withinHours}; it must be between 0 and ${REACH.mostHours} hours of learning.`,
  );
}
