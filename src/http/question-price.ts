/** What questions of our own making cost, by the same rule as those of clients. */
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { costRule } from '../graphql';
import type { Question } from '../mcp';

/** Points that a question takes. Its text is one of few: each is read once. */
export function questionPrice(schema: GraphQLSchema): (question: Question) => number {
  // No limit: what holds for clients' own queries holds for these by their bounds.
  const costOf = costRule(schema, Number.POSITIVE_INFINITY);
  const read = new Map<string, DocumentNode>();
  return ({ query, variables }) => {
    const document = read.get(query) ?? parse(query);
    read.set(query, document);
    return costOf({ document, hash: query, operationName: null, variables }).cost;
  };
}
