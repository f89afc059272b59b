import { GraphQLError } from 'graphql';
import { UsedUpError } from '../domain';

/** What a client is told over GraphQL whose points are used up: the code, and in how many seconds it may come back. */
export interface UsedUp {
  readonly error: GraphQLError;
  readonly status: number;
  readonly retryAfter: number;
}

/** What a refusal of points says over GraphQL. @throws the error if it is another one */
export function usedUp(error: unknown): UsedUp {
  if (!(error instanceof UsedUpError)) throw error;
  const { message, code, retryAfter } = error;
  return {
    error: new GraphQLError(message, { extensions: { code, retryAfter } }),
    status: 429,
    retryAfter,
  };
}
