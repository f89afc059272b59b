import type { ComplexityEstimator } from 'graphql-query-complexity';
import { NO_ROUTE_MS } from '../../advice';
import { type NumberField, QUESTIONS } from '../../app';

/**
 * 10 for each millisecond that a search may take, also to tell why there is no route; each route counts as much as its fields. To
 * explain a route is one more search.
 */
export function searchCost(fields: Readonly<Record<'budgetMs' | 'first', NumberField>>): ComplexityEstimator {
  return ({ args, childComplexity }) => {
    const budgetMs = within(fields.budgetMs, args.input?.budgetMs);
    const first = within(fields.first, args.input?.first);
    const explaining = args.input?.explain ? budgetMs : 0;
    return 1 + 10 * (budgetMs + explaining + NO_ROUTE_MS) + first * childComplexity;
  };
}

/** The cost of `routes`. */
export const routeSearchCost = searchCost(QUESTIONS.routes.fields);

/** The number, or 0 if it is out of range: such a search is refused before it begins, with a message that says so. */
function within(
  { range: [least, most], default: usual = most }: NumberField,
  asked: number | null | undefined,
): number {
  const value = asked ?? usual;
  return value >= least && value <= most ? value : 0;
}
