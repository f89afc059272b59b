import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { RequestContext } from '../graphql';

/**
 * What the API answers to a question of our own pages, asked as anybody would but without a connection; null if it fails.
 * @throws what `charge` of the context throws: the question takes the points of who looks at the page
 */
export async function askApi<Data>(
  apollo: ApolloServer<RequestContext>,
  context: RequestContext,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data | null> {
  const { charge } = context;
  let refusal: { readonly error: unknown } | null = null;
  context.charge = (points) => {
    try {
      charge(points);
    } catch (error) {
      refusal = { error };
      throw error;
    }
  };
  const { body }: GraphQLResponse = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: context },
  );
  if (refusal !== null) throw (refusal as { readonly error: unknown }).error;
  if (body.kind !== 'single' || body.singleResult.errors !== undefined) return null;
  return (body.singleResult.data ?? null) as Data | null;
}
