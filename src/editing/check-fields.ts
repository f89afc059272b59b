/** Whether what is given for a command can be used: the check of each field, made from the table of commands. */
import { z } from 'zod';
import { COMMANDS, type CommandInput, type CommandName } from './commands';
import type { EditField } from './field';
import { Refused, type UserError } from './user-error';

/** Line breaks and tabs belong to texts; other control characters don't. */
const CONTROL = /[^\P{Cc}\n\t]/u;
/** Signs that nobody sees, and those that turn the direction of what follows: a name with them looks like another one. */
const UNSEEN = /[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const HALF_CHARACTER = /\p{Surrogate}/u;
const LINE_BREAK = /[\n\t]/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^([a-z]+:)?[a-z0-9][a-z0-9./-]*$/;
const ID_WORDS = 'must be lower-case letters, digits, "-", "." and "/", such as "data-engineer"';
const MOST_ID = 200;
/** Texts up to this length are names, on one line. */
const MOST_NAME = 200;

/**
 * What is given, with texts trimmed.
 * @throws {Refused} naming every field that can't be used
 */
export function checkedInput<N extends CommandName>(
  name: N,
  given: Readonly<Record<string, unknown>>,
): CommandInput<N> {
  const errors: UserError[] = [];
  const checked: Record<string, unknown> = {};
  for (const [field, spec] of Object.entries(COMMANDS[name].fields) as [string, EditField][]) {
    const value = given[field];
    if (value === undefined || value === null) {
      if (spec.required === true) errors.push({ path: [field], message: `Give ${field}.`, code: 'REQUIRED' });
      else if (value === null) checked[field] = null;
      continue;
    }
    const read = CHECKS.get(spec)!.safeParse(value);
    if (read.success) checked[field] = read.data;
    else {
      const [issue] = read.error.issues;
      const path = [field, ...issue!.path.map(String)];
      errors.push({ path, message: `${path.join('.')} ${issue!.message}.`, code: 'INVALID' });
    }
  }
  if (errors.length > 0) throw new Refused(errors);
  return checked as unknown as CommandInput<N>;
}

const CHECKS = new Map<EditField, z.ZodType>(
  Object.values(COMMANDS).flatMap(({ fields }) =>
    (Object.values(fields) as EditField[]).map((field) => [field, checkOf(field)] as const),
  ),
);

function checkOf(field: EditField): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text(field.most);
    case 'texts':
      return list(text(field.mostEach), field.most);
    case 'reference':
      return text(MOST_NAME);
    case 'references':
      return list(text(MOST_NAME), field.most);
    case 'number':
      return numberBetween(field.least, field.most, field.whole ?? false);
    case 'numbers':
      return z
        .array(numberBetween(field.least, field.most, false), 'must be a list of numbers')
        .length(field.length, `must be ${field.length} numbers`);
    case 'choice':
      return z.enum(field.of.values as [string, ...string[]], `must be one of ${field.of.values.join(', ')}`);
    case 'id':
      return z.string('must be an id').max(MOST_ID, `has at most ${MOST_ID} characters`).regex(ID, ID_WORDS);
    case 'date':
      return z.string('must be a date').regex(DATE, 'must be a date such as "2026-05-31", or "2026-05"');
    case 'flag':
      return z.boolean('must be true or false');
    default:
      return field satisfies never;
  }
}

function text(most: number): z.ZodType<string> {
  return z
    .string('must be text')
    .transform((value) => value.trim().normalize('NFC'))
    .refine((value) => value !== '', 'must not be empty; leave it out, or give null to take it away')
    .refine((value) => value.length <= most, `has at most ${most} characters`)
    .refine((value) => !CONTROL.test(value), 'has control characters; give plain text')
    .refine((value) => most > MOST_NAME || !LINE_BREAK.test(value), 'must be on one line')
    .refine((value) => !HALF_CHARACTER.test(value), 'has half a character; give whole ones')
    .refine((value) => !UNSEEN.test(value), 'has signs that nobody sees; give plain text');
}

function list(each: z.ZodType<string>, most: number): z.ZodType {
  return z.array(each, 'must be a list of texts').max(most, `has at most ${most} entries`);
}

function numberBetween(least: number, most: number, whole: boolean): z.ZodType {
  const words = `must be ${whole ? 'a whole number ' : ''}from ${least} to ${most}`;
  return (whole ? z.int(words) : z.number(words)).min(least, words).max(most, words);
}
