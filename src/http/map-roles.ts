/** The roles on the career map, for its list, which the server writes. */
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { Atlas } from '../app';
import { RequestContext } from '../graphql';
import { askApi } from './ask-api';

interface RolesPage {
  readonly roles: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly unknown[];
  };
}

/** All roles on the map, as the API answers them; null if it fails. */
export type AskMapRoles = (requestId: string) => Promise<readonly unknown[] | null>;

/**
 * Asks the API page after page, without a connection: once for each revision of the graph, however many want to know. Others are
 * answered between the pages.
 *
 * @param query - takes `after`
 */
export function mapRolesOf(apollo: ApolloServer<RequestContext>, atlas: Atlas, query: string): AskMapRoles {
  let kept: { readonly revision: number; readonly made: Promise<readonly unknown[] | null> } | null = null;
  return (requestId) => {
    const snapshot = atlas.snapshot();
    const { revision } = snapshot.graph;
    if (kept?.revision === revision) return kept.made;
    const make = async (): Promise<readonly unknown[] | null> => {
      const roles: unknown[] = [];
      for (let after: string | null = null; ; ) {
        // All pages from one graph.
        const context = new RequestContext(atlas, requestId, null, snapshot);
        const page: RolesPage | null = await askApi(apollo, context, query, { after });
        if (page === null) return null;
        roles.push(...page.roles.nodes);
        if (!page.roles.pageInfo.hasNextPage) return roles;
        after = page.roles.pageInfo.endCursor;
        await afterOthers();
      }
    };
    const mine = { revision, made: make() };
    kept = mine;
    // What failed is asked again.
    const forget = () => {
      if (kept === mine) kept = null;
    };
    void mine.made.then((made) => made ?? forget(), forget);
    return mine.made;
  };
}
