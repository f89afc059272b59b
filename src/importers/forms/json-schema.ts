import { z } from 'zod';

/** A schema of JSON Schema, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The largest whole number, which is no limit that an editor needs to see. */
const NO_LIMIT = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/**
 * The JSON Schema (draft 2020-12) of what a form takes: what editors complete and check files by, and what seeds are checked against. It has
 * only what the form says, with its descriptions.
 */
export function jsonSchemaOf(form: z.ZodType, title: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (NO_LIMIT.includes(jsonSchema.maximum!)) delete jsonSchema.maximum;
      if (NO_LIMIT.includes(jsonSchema.minimum!)) delete jsonSchema.minimum;
      joinNull(jsonSchema);
    },
  });
  return { $schema, title, ...schema };
}

/** "This or null" as one schema instead of two, so that what does not fit is one mistake. */
function joinNull(schema: z.core.JSONSchema.BaseSchema): void {
  const [is, orNull, ...others] = schema.anyOf ?? [];
  if (typeof is !== 'object' || typeof orNull !== 'object' || orNull.type !== 'null' || others.length > 0) return;
  delete schema.anyOf;
  Object.assign(schema, is, { type: [is.type, 'null'] }, is.enum && { enum: [...is.enum, null] });
}
