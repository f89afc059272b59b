import type { ComplexityEstimator } from 'graphql-query-complexity';
import { ROUTE_DEFAULTS, ROUTE_RANGES } from '../../app';

/** A search may take all of its budget; 10 for each millisecond of it, and each route counts as much as its fields. */
export const routeSearchCost: ComplexityEstimator = ({ args, childComplexity }) => {
  const budgetMs = within(args.input?.budgetMs, ROUTE_RANGES.budgetMs[1], ROUTE_DEFAULTS.budgetMs);
  const first = within(args.input?.first, ROUTE_RANGES.first[1], ROUTE_DEFAULTS.first);
  return 10 * budgetMs + first * childComplexity;
};

function within(value: unknown, most: number, left: number): number {
  if (value === undefined || value === null) return left;
  const number = Number(value);
  return number >= 1 && number <= most ? number : most;
}
