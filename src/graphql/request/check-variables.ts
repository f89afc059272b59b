/** Refuses variables of the wrong form for what it takes to find one mistake in them. */

import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { withFieldsNamed } from '../errors/exactly-one';

/** Of a longer message the beginning is shown, which names the variable, and the end, which says what is wrong. */
const LONGEST_MESSAGE = 400;
const SHOWN_BEGINNING = 120;

/**
 * Nothing if the variables are what the operation takes.
 *
 * Whoever looks at them afterwards looks for all mistakes, and prints the whole value for each: a body of 250 KB with 5,000 unknown
 * fields took 15 s and 300 MB. So they are looked at here first, and the first mistake is enough.
 *
 * @throws {GraphQLError} that says what is wrong first
 */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): void {
  const wanted = operation?.variableDefinitions ?? [];
  if (wanted.length === 0) return;
  const [error] = getVariableValues(schema, wanted, variables, { maxErrors: 1 }).errors ?? [];
  if (error === undefined) return;
  const { message, nodes, extensions } = error;
  throw new GraphQLError(shortened(withFieldsNamed(schema, message)), { nodes: nodes ?? null, extensions });
}

function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const end = message.slice(SHOWN_BEGINNING - LONGEST_MESSAGE);
  return `${message.slice(0, SHOWN_BEGINNING)} … ${end}`;
}
