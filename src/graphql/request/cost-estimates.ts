/** How much fields count in a query's cost; 1 is about one object in the answer, or a microsecond of work. */
import type { FieldNode } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_PAGE, LARGEST_PAGE, WHOLE_LIST } from '../paging/page';

/** For a field that takes `work` to answer, beside its page of elements. */
export function pageAfter(work: number, defaultSize = DEFAULT_PAGE): ComplexityEstimator {
  return ({ args, childComplexity }) => work + pageSize(args, defaultSize) * childComplexity;
}

/** For a list that takes `work` to answer and can be had whole. */
export function wholeListAfter(work: number): ComplexityEstimator {
  return ({ args, childComplexity }) => work + pageSize(args, DEFAULT_PAGE, WHOLE_LIST) * childComplexity;
}

/** For a field that takes `work` to answer. */
export function after(work: number): ComplexityEstimator {
  return ({ childComplexity }) => work + childComplexity;
}

/** The number of elements that `first` asks for. Sizes out of range count as the largest page: they are refused later. */
export function pageSize(
  args: { readonly first?: unknown },
  defaultSize = DEFAULT_PAGE,
  largest = LARGEST_PAGE,
): number {
  if (args.first === undefined || args.first === null) return defaultSize;
  const size = Number(args.first);
  return size >= 1 && size <= largest ? size : largest;
}

/** The argument of root fields that asks for an earlier moment. */
export const AS_OF = 'asOf';

/** A field that leads to nothing further; making an object to go on from takes twice as long. */
export const VALUE = 0.5;

/** Characters of an alias that take as much as a value: an answer holds them once for each object that it is asked of. */
const ALIAS_CHARACTERS = 32;

/** What the name costs that a field has in the answer. Names of the schema, and aliases as short as they are, cost nothing. */
export function nameCost({ alias }: Pick<FieldNode, 'alias'>): number {
  return alias === undefined ? 0 : VALUE * Math.floor(alias.value.length / ALIAS_CHARACTERS);
}

/** What a search by words takes: of a text of one word, and for each word. */
const SEARCH = 1000;
const SEARCH_WORD = 300;
const MOST_WORDS = 12;

/** The work of searching for a text. */
export function searchWork(text: unknown): number {
  if (typeof text !== 'string' || text.trim() === '') return 0;
  return SEARCH + SEARCH_WORD * Math.min(MOST_WORDS, text.trim().split(/[^\p{L}\p{N}.#+]+/u).length);
}

/** What going through a list by its filter takes, by the roles that need a competency, and sorting it by more than one key. */
const FILTER = 1_000;
const NEEDED = 250;
const SORT = 250;

/** For a list of roles or competencies with a filter and orders. */
export const filteredPage: ComplexityEstimator = ({ args, childComplexity }) => {
  const { text, requires, ...others } = { ...args.filter } as Readonly<Record<string, unknown>>;
  const isFiltered = Object.values(others).some((value) => value !== undefined && value !== null);
  const filter = (isFiltered ? FILTER : 0) + (requires === undefined || requires === null ? 0 : NEEDED);
  const work = searchWork(text) + filter + ((args.orderBy?.length ?? 0) > 1 ? SORT : 0);
  return 1 + work + pageSize(args) * childComplexity;
};

/** For a short list that a filter goes through. */
export const shortFilteredPage: ComplexityEstimator = ({ args, childComplexity }) =>
  (args.filter ? 30 : 1) + pageSize(args) * childComplexity;

/** Schemes with many times the competencies of the others, and what asking for them multiplies work by. */
const LARGE_SCHEME = 'ESCO';

/** Does an input about nearness count the large scheme's roles? Left out, our own are counted where there are enough. */
export function isLarge(
  input: { readonly schemes?: readonly string[] | null | undefined } | null | undefined,
): boolean {
  return input?.schemes?.includes(LARGE_SCHEME) ?? false;
}
