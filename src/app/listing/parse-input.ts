/** Checks of filters, search text and lists of ids. */
import { z } from 'zod';
import { InvalidOptionError } from '../../domain';

/** Limits: characters of a search text, values in a list, ids in one question. */
export const MOST_TEXT = 200;
export const MOST_LISTED = 50;
export const MOST_IDS = 100;

const CONTROL = /\p{Cc}/u;

/** Words to search for. */
export const searchText = z
  .string()
  .max(MOST_TEXT, { error: ({ input }) => `has ${String(input).length} characters; at most ${MOST_TEXT} are allowed` })
  .refine((text) => !CONTROL.test(text), 'has control characters; give plain words');

/** References: each an id, a slug or a name. */
export const references = z.array(z.string()).max(MOST_LISTED, {
  error: ({ input }) => `names ${(input as unknown[]).length} things; at most ${MOST_LISTED} are allowed`,
});

/** Values to choose from; an empty choice would allow nothing. */
export function choice<T>(): z.ZodType<readonly T[]> {
  return z
    .array(z.custom<T>())
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(MOST_LISTED, `has more than ${MOST_LISTED} values`);
}

/** Numbers of filters: an O*NET job zone, US dollars a year. */
export const jobZone = z.int().min(1, 'must be 1 to 5').max(5, 'must be 1 to 5');
export const payUsd = z.int().min(0, 'must be 0 to 10,000,000').max(10_000_000, 'must be 0 to 10,000,000');

/** The ids that `nodes` takes. */
export const nodeIds = z.array(z.string().max(MOST_TEXT * 2, `is longer than any id`)).max(MOST_IDS, {
  error: ({ input }) => `names ${(input as unknown[]).length} nodes; at most ${MOST_IDS} are allowed`,
});

/**
 * What `schema` makes of an argument.
 * @throws {InvalidOptionError} naming each field that can't be used and why
 */
export function parseInput<T>(schema: z.ZodType<T>, argument: string, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    argument: [argument, ...issue.path].join('.'),
    message: issue.message,
  }));
  const message = problems.map((problem) => `${problem.argument} ${problem.message}.`).join(' ');
  throw new InvalidOptionError(problems[0]?.argument ?? argument, message);
}
