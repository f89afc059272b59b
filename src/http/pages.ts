/** The web pages: those for people at /, and the playground. */
import type { FastifyInstance } from 'fastify';
import { addPeoplePages, type PageParts } from './people-pages';
import { addPlayground } from './playground';

/** Adds all pages that are built; the addresses of the others say how to build them. */
export async function addPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  await addPeoplePages(app, parts);
  await addPlayground(app, parts.webDir);
}
