/** How much fields count in a query's cost; 1 is about one value in the answer, or a microsecond of work. */
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../paging/page';

/** For a list without pages: as if it had `length` elements. */
export function listOf(length: number): ComplexityEstimator {
  return ({ childComplexity }) => 1 + length * childComplexity;
}

/** For a field that takes `work` to answer, beside its page of elements. */
export function pageAfter(work: number, defaultSize = DEFAULT_PAGE): ComplexityEstimator {
  return ({ args, childComplexity }) => work + pageSize(args, defaultSize) * childComplexity;
}

/** For a field that takes `work` to answer. */
export function after(work: number): ComplexityEstimator {
  return ({ childComplexity }) => work + childComplexity;
}

/** The number of elements that `first` asks for. Sizes out of range count as the largest page: they are refused later. */
export function pageSize(args: { readonly first?: unknown }, defaultSize = DEFAULT_PAGE): number {
  if (args.first === undefined || args.first === null) return defaultSize;
  const size = Number(args.first);
  return size >= 1 && size <= LARGEST_PAGE ? size : LARGEST_PAGE;
}
