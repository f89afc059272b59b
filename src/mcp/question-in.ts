import { z } from 'zod';
import { describedSchema } from '../app';
import { withoutNulls } from './arguments';
import type { Question } from './contract/tool';
import { TOOLS } from './server';

/** A message that calls a tool, so far as the tool and its arguments go. */
const CALL = z.object({
  method: z.literal('tools/call'),
  params: z.object({ name: z.string(), arguments: z.unknown() }),
});

/**
 * The question in GraphQL that takes as much work as the call in a message; null if it calls no tool, or in a way that is refused
 * before the tool begins.
 */
export function questionIn(message: unknown): Question | null {
  const call = CALL.safeParse(message);
  if (!call.success) return null;
  const { name, arguments: given = {} } = call.data.params;
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) return null;
  const input = describedSchema(tool.fields).safeParse(withoutNulls(given));
  return input.success ? tool.asks(input.data) : null;
}
