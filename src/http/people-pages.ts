/** The pages for people: /, /routes, /quiz, /become, /map, /skills, /advisors and /roles/SLUG. The server writes their HTML; what it shows of roles comes from the API. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Atlas } from '../app';
import { StoreUnavailableError, UnauthenticatedError } from '../domain';
import { RequestContext } from '../graphql';
import { addBuiltFiles, addNotBuilt } from './built-files';
import { mapRolesOf } from './map-roles';
import { type BuiltPages, builtPages, type RolePageData } from './page-writer';
import { addPageSecurity, PAGE_SOURCES } from './security';
import { addSignUpPages } from './sign-up-pages';

const LONGEST_REF = 200;

export interface PageParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly atlas: Atlas;
  readonly logger: Logger;
  /** Folder of the built pages. */
  readonly webDir: string | undefined;
}

/** Adds the pages, if they are built. */
export async function addPeoplePages(app: FastifyInstance, parts: PageParts): Promise<void> {
  const { apollo, atlas, logger, webDir } = parts;
  const built = builtPages(webDir);
  if (built === null) {
    for (const address of ['/', '/routes', '/quiz', '/become', '/map', '/skills', '/advisors', '/roles/*'])
      addNotBuilt(app, address, 'The pages are');
    return;
  }
  await app.register(async (pages) => {
    await addPageSecurity(pages, PAGE_SOURCES);
    await addBuiltFiles(pages, built.folder, '/pages/');
    const { writer, files } = built;
    pages.setErrorHandler((error: FastifyError | UnauthenticatedError | StoreUnavailableError, request, reply) => {
      const status = statusOf(error);
      if (status >= 500 && status !== 503)
        logger.error({ err: error, requestId: request.id }, 'a page met an unforeseen error');
      const why =
        status < 500
          ? error.message
          : status === 503
            ? 'The server is busy, or its database does not answer. Try again in a few seconds.'
            : `Something went wrong on our side. Its number is ${request.id}.`;
      return sendPage(reply, status, writer.troublePage(files.role, why));
    });
    const start = writer.startPage(files.start);
    pages.get('/', async (_request, reply) => sendPage(reply, 200, start));
    pages.get('/routes', async (request, reply) =>
      sendPage(reply, 200, writer.routesPage(files.routes, queryOf(request))),
    );
    pages.get('/quiz', async (request, reply) => sendPage(reply, 200, writer.quizPage(files.quiz, queryOf(request))));
    pages.get('/become', async (request, reply) =>
      sendPage(reply, 200, writer.becomePage(files.become, queryOf(request))),
    );
    pages.get('/advisors', async (request, reply) =>
      sendPage(reply, 200, writer.advisorsPage(files.advisors, queryOf(request))),
    );
    addSignUpPages(pages, built, atlas, sendPage);
    const mapRoles = mapRolesOf(apollo, atlas, writer.MAP_ROLES);
    pages.get('/map', async (request, reply) =>
      sendPage(reply, 200, writer.mapPage(files.map, queryOf(request), await mapRoles(request.id))),
    );
    pages.get('/skills', async (request, reply) =>
      sendPage(reply, 200, writer.skillsPage(files.skills, queryOf(request))),
    );
    pages.get('/roles/*', async (request, reply) => {
      const ref = (request.params as { readonly '*': string })['*'].slice(0, LONGEST_REF);
      if (ref.trim() === '') return reply.redirect('/');
      return sendRole(reply, built, ref, await askRole(apollo, atlas, request.id, writer.ROLE_QUERY, ref));
    });
  });
}

/** A role's own address is its slug; other names of it lead there. */
function sendRole(reply: FastifyReply, { writer, files }: BuiltPages, ref: string, data: RolePageData | null) {
  if (data === null) {
    const why = 'The facts about this role could not be put together. Try again in a moment.';
    return sendPage(reply, 503, writer.troublePage(files.role, why));
  }
  if (data.role === null) return sendPage(reply, 404, writer.unknownRolePage(files.role, ref, data));
  const { slug } = data.role;
  if (slug !== ref) return reply.redirect(`/roles/${slug.split('/').map(encodeURIComponent).join('/')}`);
  return sendPage(reply, 200, writer.rolePage(files.role, data));
}

/** What the API answers, asked as anybody would but without a connection; null if it fails. */
async function askRole(
  apollo: ApolloServer<RequestContext>,
  atlas: Atlas,
  requestId: string,
  query: string,
  ref: string,
): Promise<RolePageData | null> {
  const { body } = await apollo.executeOperation(
    { query, variables: { ref } },
    { contextValue: new RequestContext(atlas, requestId) },
  );
  if (body.kind !== 'single' || body.singleResult.errors !== undefined) return null;
  return (body.singleResult.data ?? null) as RolePageData | null;
}

function sendPage(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
}

function queryOf({ url }: FastifyRequest): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}

function statusOf(error: FastifyError | UnauthenticatedError | StoreUnavailableError): number {
  if (error instanceof UnauthenticatedError) return 401;
  return error instanceof StoreUnavailableError ? 503 : (error.statusCode ?? 500);
}
