/** Searches that a page asks for: an answer that the server had no time to finish is asked for once more, with more time. */
import { ask } from './ask';

/** Milliseconds of search the second time: ten times what a search has that names none. */
const PATIENT_MS = 2_000;

/** What tells, in the answers of searches, whether the search was over. */
export type Searched =
  | { readonly exact: boolean }
  | { readonly __typename: 'NoRoute'; readonly bindingConstraints: readonly string[] }
  | { readonly __typename: 'UnknownReference' };

/**
 * The data that a search answers. A server that has just started, or has much to do, may end a search before it has looked at
 * every way; then it is asked once more, with more time. If that fails, the first answer stands.
 *
 * @param searched - what was found, in an answer
 * @throws {NoAnswer} as `ask`
 */
export async function askWhole<T>(
  query: string,
  { input }: { readonly input: object },
  searched: (data: T) => Searched,
  signal: AbortSignal,
): Promise<T> {
  const first = await ask<T>(query, { input }, signal);
  if (!isCutShort(searched(first))) return first;
  try {
    return await ask<T>(query, { input: { ...input, budgetMs: PATIENT_MS } }, signal);
  } catch {
    signal.throwIfAborted();
    return first;
  }
}

/** True if the time for the search was over before it was. */
export function isCutShort(searched: Searched): boolean {
  if ('exact' in searched) return !searched.exact;
  return searched.__typename === 'NoRoute' && searched.bindingConstraints.includes('budgetMs');
}
