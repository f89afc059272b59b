import { GraphQLError } from 'graphql';
import { BadRequestError } from './request-checks';

/** What a client is told over GraphQL whose points are used up: the code, and in how many seconds it may come back. */
export interface UsedUp {
  readonly error: GraphQLError;
  readonly status: number;
  readonly retryAfter: number;
}

/** What a refusal of points says over GraphQL. @throws the error if it is another one */
export function usedUp(error: unknown): UsedUp {
  if (!(error instanceof BadRequestError)) throw error;
  const { message, statusCode: status, retryAfter = 1 } = error;
  return {
    error: new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', retryAfter } }),
    status,
    retryAfter,
  };
}
