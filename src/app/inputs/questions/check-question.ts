/** Checks what people write against the fields of a question. Each error names the field, what it was and what it may be. */
import { z } from 'zod';
import { count, InvalidOptionError, listed, oncePer } from '../../../domain';
import type { ReferenceKind } from '../../../graph';
import { describeShortly, rangeText } from './field-words';
import type { InputOf } from './input-of';
import { PROFILE_FIELDS } from './profile';
import type { Fields, NumberField, QuestionField, TextField, TextsField } from './question';

/**
 * Checks an input as far as that goes without a graph. `path` leads the names of its fields in errors: "input.".
 * @throws {InvalidOptionError} about the first field that can't be
 */
export function checkFields<F extends Fields>(path: string, fields: F, input: InputOf<F>): void {
  const { error } = schemaOf(fields).safeParse(input);
  if (error === undefined) return;
  const [issue] = error.issues as [z.core.$ZodIssue];
  const option = `${path}${issue.path.filter((key) => typeof key === 'string').join('.')}`;
  throw new InvalidOptionError(option, `${subjectOf(issue.path, input) ?? option} ${issue.message}.`);
}

/** Says a field of a list's element by the element's name: `The level of "sql"`. Null for other fields. */
function subjectOf(path: readonly PropertyKey[], input: unknown): string | null {
  const [field, place] = [path.at(-1), path.at(-2)];
  if (typeof place !== 'number') return null;
  const element = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], input);
  const { ref, question } = element as { readonly ref?: unknown; readonly question?: unknown };
  return `The ${String(field)} of "${ref ?? question}"`;
}

type Explain = { readonly error: (issue: { readonly input: unknown }) => string };

function told(say: (input: unknown) => string): Explain {
  return { error: ({ input }) => (input === undefined ? 'is missing' : say(input)) };
}

/** Makes the schema of an object of fields. */
type ObjectOf = (fields: Fields) => z.ZodType;

const schemaOf: ObjectOf = oncePer((fields: Fields) => z.object(shapeOf(fields, schemaOf)));

/**
 * The schema of a question's fields for those who read schemas: each field described, with its default, and no other field
 * allowed. It checks as `checkFields` does.
 */
export const describedSchema: (fields: Fields) => z.ZodObject = oncePer((fields: Fields) =>
  z.strictObject(
    shapeOf(fields, describedSchema, (schema, field) =>
      schema.meta({
        description: describeShortly(field),
        ...('default' in field && field.default !== undefined && { default: field.default }),
      }),
    ),
    { error: (issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue.keys, fields) : undefined) },
  ),
);

/** What is said of fields that a question has not: names are cut, so that none fills the message. */
function unknownFields(keys: readonly string[] | undefined, fields: Readonly<Record<string, unknown>>): string {
  const given = (keys ?? []).slice(0, 3).map((key) => `"${key.slice(0, 50)}"`);
  return `has no ${listed(given)}; it has ${listed(Object.keys(fields))}`;
}

function shapeOf(
  fields: Fields,
  objectOf: ObjectOf,
  described: (schema: z.ZodType, field: QuestionField) => z.ZodType = (schema) => schema,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = fieldSchema(field, objectOf);
      return [name, described(field.required ? schema : schema.optional(), field)];
    }),
  );
}

function fieldSchema(field: QuestionField, objectOf: ObjectOf): z.ZodType {
  switch (field.kind) {
    case 'name':
      return z.string(told((input) => `is ${input}. Give an id, a slug or a title`));
    case 'text':
      return saidSchema(field);
    case 'names':
      return listSchema(z.string(), field.most, MANY[field.of] ?? 'name');
    case 'texts':
      return listSchema(textSchema(field), field.most, field.noun);
    case 'inputs':
      return listSchema(objectOf(field.of), field.most, field.noun);
    case 'whole':
    case 'number':
      return numberSchema(field);
    case 'flag':
      return z.boolean(told((input) => `is ${input}; it must be true or false`));
    case 'choice':
      return z.enum(
        valuesOf(field),
        told((input) => `is "${input}"; it must be one of ${listed(valuesOf(field))}`),
      );
    case 'choices':
      return z
        .array(
          z.enum(
            valuesOf(field),
            told((input) => `is "${input}"; it must be one of ${listed(valuesOf(field))}`),
          ),
        )
        .min(
          field.leaveOutTo === undefined ? 0 : 1,
          `is empty, which allows nothing. Leave it out to ${field.leaveOutTo}`,
        );
    case 'profile':
      return objectOf(PROFILE_FIELDS).nullish();
    default:
      return field satisfies never;
  }
}

/** What the things that a list names are called, for `count`. */
const MANY: Readonly<Partial<Record<ReferenceKind, string>>> = { Role: 'role', Competency: 'competency' };

function listSchema(element: z.ZodType, most: number, noun: string): z.ZodType {
  const explain = told((input) => `names ${count((input as unknown[]).length, noun)}; at most ${most} are allowed`);
  return z.array(element).max(most, explain);
}

function saidSchema({ longest = Number.POSITIVE_INFINITY }: TextField): z.ZodType {
  const explain = told((input) =>
    typeof input === 'string'
      ? `has ${input.length} characters; at most ${longest} are allowed`
      : `is ${input}; it must be a text`,
  );
  return Number.isFinite(longest) ? z.string(explain).max(longest, explain) : z.string(explain);
}

function textSchema({ noun, longest }: TextsField): z.ZodType {
  const explain = told((text) =>
    String(text).trim() === ''
      ? `has an empty ${noun}. Take it out, or name it`
      : `has a ${noun} of ${String(text).length} characters; at most ${longest} are allowed`,
  );
  return z.string(explain).max(longest, explain).regex(/\S/, explain);
}

function numberSchema(field: NumberField): z.ZodType {
  const [least, most] = field.range;
  const number = field.kind === 'whole' ? 'whole number' : 'number';
  const mustBe = field.mustBe ?? `it must be a ${number} from ${rangeText(field)}`;
  const explain = told((input) => `is ${input}; ${mustBe}`);
  const schema = z.number(explain).max(most, explain);
  const bounded = field.isAbove ? schema.gt(least, explain) : schema.gte(least, explain);
  return field.kind === 'whole' ? bounded.int(explain) : bounded;
}

function valuesOf({ of }: Extract<QuestionField, { kind: 'choice' | 'choices' }>): readonly string[] {
  return Object.values(of.words);
}
