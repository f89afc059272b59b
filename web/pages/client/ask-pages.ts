import { ask } from './ask';

interface Page<N> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly N[];
}

/** More pages than any list has. */
const MOST_PAGES = 100;

/**
 * All elements of a list, page after page.
 *
 * @param query - takes `$after` beside `variables`
 * @param listIn - the page in an answer
 * @throws {NoAnswer} see `ask`
 */
export async function askPages<T, N>(
  query: string,
  variables: object,
  listIn: (data: T) => Page<N>,
  signal: AbortSignal,
): Promise<readonly N[]> {
  const nodes: N[] = [];
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count++) {
    const page: Page<N> = listIn(await ask<T>(query, { ...variables, after }, signal));
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return nodes;
}
