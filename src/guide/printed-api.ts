/** The schema of the API and its example queries, as they are printed in `schema/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, TokenKind } from 'graphql';

const FOLDER = join(__dirname, '..', '..', 'schema');

/** A query that the project shows or tests. */
export interface Example {
  readonly operation: OperationDefinitionNode;
  /** What it shows; null for those that only tests ask. */
  readonly about: string | null;
  readonly text: string;
}

export interface PrintedApi {
  readonly schema: GraphQLSchema;
  readonly examples: readonly Example[];
}

/** Reads both. Takes a tenth of a second. */
export function readPrintedApi(): PrintedApi {
  const schema = buildSchema(readFileSync(join(FOLDER, 'career.graphql'), 'utf8'), { assumeValidSDL: true });
  return { schema, examples: examplesIn(readFileSync(join(FOLDER, 'examples.graphql'), 'utf8')) };
}

/** The examples of a text: each is an operation, with what it shows in the comment above it. */
export function examplesIn(text: string): readonly Example[] {
  return parse(text).definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION || operation.loc === undefined) return [];
    const { start, end, startToken } = operation.loc;
    const before = startToken.prev;
    const isAbove = before?.kind === TokenKind.COMMENT && before.line === startToken.line - 1;
    return [{ operation, about: isAbove ? before.value.trim() : null, text: text.slice(start, end) }];
  });
}
