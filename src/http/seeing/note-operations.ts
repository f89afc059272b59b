import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { noteOperation, type RequestContext } from '../../graphql';

/** Notes of each operation what it is, what it costs and how it ends, for logs and metrics. */
export function noteOperations(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { notes } }) => ({
      didResolveSource: async () => {
        notes.wasRead = true;
      },
      // Only documents that the server does not remember are read.
      parsingDidStart: async () => {
        notes.wasRead = false;
      },
      didResolveOperation: async ({ document, operation }) => {
        if (operation !== undefined) noteOperation(notes, schema, document, operation);
      },
      willSendResponse: async ({ response: { body }, contextValue: { cost } }) => {
        if (cost.cost > 0) notes.cost = cost.cost;
        const [first] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (first !== undefined) notes.code = String(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
      },
    }),
  };
}
