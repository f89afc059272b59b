/** The roles on the career map, for its list, which the server writes. */
import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';

interface RolesPage {
  readonly roles: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly unknown[];
  };
}

/** All roles on the map, as the API answers them; null if it fails. */
export type AskMapRoles = (requestId: string) => Promise<readonly unknown[] | null>;

/** Asks the API page after page, without a connection, once for each revision of the graph. @param query - takes `after` */
export function mapRolesOf(apollo: ApolloServer<RequestContext>, atlas: Atlas, query: string): AskMapRoles {
  let kept: { readonly revision: number; readonly roles: readonly unknown[] } | null = null;
  return async (requestId) => {
    const { revision } = atlas.snapshot().graph;
    if (kept?.revision === revision) return kept.roles;
    const roles: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { body }: GraphQLResponse = await apollo.executeOperation(
        { query, variables: { after } },
        { contextValue: new RequestContext(atlas, requestId) },
      );
      if (body.kind !== 'single' || body.singleResult.errors !== undefined) return null;
      const { nodes, pageInfo }: RolesPage['roles'] = (body.singleResult.data as unknown as RolesPage).roles;
      roles.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    kept = { revision, roles };
    return roles;
  };
}
