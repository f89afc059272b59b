import type { ComplexityEstimator } from 'graphql-query-complexity';
import { QUESTIONS } from '../../app';
import { NO_ROUTE_MS, ROUTE_DEFAULTS } from '../../routes';

const { fields } = QUESTIONS.routes;

/** 10 for each millisecond that a search may take, also to tell why there is no route; each route counts as much as its fields. */
export const routeSearchCost: ComplexityEstimator = ({ args, childComplexity }) => {
  const budgetMs = within(fields.budgetMs.range, args.input?.budgetMs ?? ROUTE_DEFAULTS.budgetMs);
  const first = within(fields.first.range, args.input?.first ?? ROUTE_DEFAULTS.first);
  return 1 + 10 * (budgetMs + NO_ROUTE_MS) + first * childComplexity;
};

/** The number, or 0 if it is out of range: such a search is refused before it begins, with a message that says so. */
function within([least, most]: readonly [number, number], value: number): number {
  return value >= least && value <= most ? value : 0;
}
