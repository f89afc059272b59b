/** The web pages: those for people at /, and the playground. */
import type { FastifyInstance } from 'fastify';
import { answerNothingThere } from './error-answers';
import { addPeoplePages, type PageParts } from './people-pages';
import { addPlayground } from './playground';

/** Adds all pages that are built; the addresses of the others say how to build them. */
export async function addPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  if (!(await addPeoplePages(app, parts))) app.setNotFoundHandler(answerNothingThere);
  await addPlayground(app, parts.webDir);
}
