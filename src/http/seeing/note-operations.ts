import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLSchema, Kind } from 'graphql';
import { type RequestContext, rootFields } from '../../graphql';

/** Notes of each operation what it is, what it costs and how it ends, for logs and metrics. */
export function noteOperations(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { notes } }) => {
      return {
        didResolveSource: async () => {
          notes.wasRead = true;
        },
        // Only documents that the server does not remember are read.
        parsingDidStart: async () => {
          notes.wasRead = false;
        },
        didResolveOperation: async ({ document, operation, operationName }) => {
          const fragments = document.definitions.filter(
            (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
          );
          notes.name = operationName;
          notes.kind = operation?.operation ?? null;
          if (operation !== undefined) notes.fields = rootFields(schema, operation, fragments);
        },
        willSendResponse: async ({ response: { body }, contextValue: { cost } }) => {
          if (cost.cost > 0) notes.cost = cost.cost;
          const [first] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (first !== undefined) notes.code = String(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
        },
      };
    },
  };
}
