/** What queries cost: those of clients, and questions of our own making by the same rule. */
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type CostQuestion, costRule, type QueryCost, type RequestContext } from '../graphql';
import type { Question } from '../mcp';
import { spendOnRefusal } from './document-reading';

/**
 * Sets aside what a query is expected to take, before it runs. Once refused it stays refused, and nothing is worked out or taken again.
 *
 * @throws {GraphQLError} if it costs too much, or its variables are of the wrong form
 * @throws {UsedUpError} if its client has too few points left
 */
export function setAsideFor(
  query: CostQuestion,
  costOf: (question: CostQuestion) => QueryCost,
  context: RequestContext,
): void {
  if (context.refusal !== null) throw context.refusal;
  try {
    context.cost = costOf(query);
    context.charge(context.cost.cost);
  } catch (error) {
    spendOnRefusal(context.spend, error);
    context.refusal = error as Error;
    throw error;
  }
}

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
