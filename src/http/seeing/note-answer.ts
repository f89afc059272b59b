import type { GraphQLRequestContext } from '@apollo/server';
import type { RequestContext } from '../../graphql';

/** Notes for logs and metrics what an answer cost and how it ended. */
export function noteAnswer({
  response: { body },
  contextValue: { notes, cost },
}: Pick<GraphQLRequestContext<RequestContext>, 'response' | 'contextValue'>): void {
  if (cost.cost > 0) notes.cost = cost.cost;
  const [first] = body?.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  if (first !== undefined) notes.code = String(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
}
