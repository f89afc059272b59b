/** Checks of options. Each error names the option, its value and the allowed values. */
import { InvalidOptionError } from '../../domain';

/** Smallest and largest value of each numeric field, inclusive. */
export type Ranges = Readonly<Record<string, readonly [least: number, most: number]>>;

/** The fields of all inputs that must be whole numbers. */
const WHOLE_NUMBERS = new Set(['first', 'maxSteps', 'minPayUsd', 'budgetMs', 'minSupport', 'neighbours', 'seed']);

/** Checks the given fields; `path` is the prefix of their names: "input.". @throws {InvalidOptionError} */
export function checkRanges<R extends Ranges>(
  path: string,
  input: Readonly<Partial<Record<keyof R, number | undefined>>>,
  ranges: R,
): void {
  for (const [field, [least, most]] of Object.entries(ranges)) {
    const value = input[field];
    const whole = WHOLE_NUMBERS.has(field);
    if (value === undefined || (value >= least && value <= most && (!whole || Number.isInteger(value)))) continue;
    const [option, number] = [`${path}${field}`, whole ? 'whole number' : 'number'];
    const message = `${option} is ${value}; it must be a ${number} from ${least} to ${most.toLocaleString('en')}.`;
    throw new InvalidOptionError(option, message);
  }
}

/** Checks that a list names no more than `most`. @throws {InvalidOptionError} */
export function checkLength(option: string, refs: readonly string[] = [], what: string, most: number): void {
  if (refs.length <= most) return;
  throw new InvalidOptionError(option, `${option} names ${refs.length} ${what}; at most ${most} are allowed.`);
}

/** Checks that a given list is not empty; `remedy` ends the message. @throws {InvalidOptionError} */
export function checkNotEmpty(option: string, values: readonly string[] | undefined, remedy: string): void {
  if (values?.length !== 0) return;
  throw new InvalidOptionError(option, `${option} is empty, which allows nothing. Leave it out to ${remedy}.`);
}
