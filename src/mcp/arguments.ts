/** How the arguments of a call are checked. */
import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { BOUNDS, cut } from './contract/bounds';

/** What arguments become: fields by name. */
type Arguments = Readonly<Record<string, unknown>>;

/** How many faults of the arguments one message tells. */
const MOST_FAULTS = 3;

/** The same schema for a tool: null counts as left out, as assistants often send it, and messages are short. */
export function argumentsSchema(schema: z.ZodObject): StandardSchemaWithJSON<Arguments, Arguments> {
  const standard = schema['~standard'];
  return {
    '~standard': {
      version: 1,
      vendor: 'zod',
      jsonSchema: standard.jsonSchema,
      validate: async (given) => {
        const result = await standard.validate(withoutNulls(given));
        if (result.issues === undefined) return { value: result.value as Arguments };
        const issues = result.issues.slice(0, MOST_FAULTS);
        return {
          issues: issues.map(({ message, path = [] }) => ({ message: cut(message, BOUNDS.error / MOST_FAULTS), path })),
        };
      },
    },
  };
}

/** Arguments without those that are null, which count as left out. */
export function withoutNulls(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
