/** The web pages: those for people at /, and the playground. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Atlas } from '../app';
import type { RequestContext } from '../graphql';
import { addPeoplePages } from './people-pages';
import { addPlayground } from './playground';

/** Adds all pages that are built; the addresses of the others say how to build them. */
export async function addPages(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  atlas: Atlas,
  webDir: string | undefined,
): Promise<void> {
  await addPeoplePages(app, apollo, atlas, webDir);
  await addPlayground(app, webDir);
}
