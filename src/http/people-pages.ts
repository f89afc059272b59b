/** The pages for people: /, /routes, /quiz, /become, /map, /skills, /advisors and /roles/SLUG. The server writes their HTML; what it shows of roles comes from the API. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Atlas } from '../app';
import { StoreNotWritableError, StoreUnavailableError, UnauthenticatedError } from '../domain';
import { RequestContext } from '../graphql';
import { askApi } from './ask-api';
import { addBuiltFiles, addNotBuilt } from './built-files';
import { goneSignal } from './gone-signal';
import { mapRolesOf } from './map-roles';
import { type BuiltPages, builtPages, type RolePageData } from './page-writer';
import { BadRequestError } from './request-checks';
import { addPageSecurity, PAGE_SOURCES } from './security';
import { HTTP_LIMITS } from './settings';
import { addSignUpPages } from './sign-up-pages';

const LONGEST_REF = 200;

type PageError = FastifyError | UnauthenticatedError | StoreUnavailableError | StoreNotWritableError | BadRequestError;

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
    pages.setErrorHandler((error: PageError, request, reply) => {
      const status = statusOf(error);
      if (error instanceof BadRequestError && error.retryAfter !== undefined)
        reply.header('retry-after', error.retryAfter);
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
    const page = (address: string, written: (request: FastifyRequest) => string | Promise<string>) =>
      pages.get(address, async (request, reply) => {
        request.charge(HTTP_LIMITS.pagePoints);
        return sendPage(reply, 200, await written(request));
      });
    page('/routes', (request) => writer.routesPage(files.routes, queryOf(request)));
    page('/quiz', (request) => writer.quizPage(files.quiz, queryOf(request)));
    page('/become', (request) => writer.becomePage(files.become, queryOf(request)));
    page('/advisors', (request) => writer.advisorsPage(files.advisors, queryOf(request)));
    page('/skills', (request) => writer.skillsPage(files.skills, queryOf(request)));
    addSignUpPages(pages, built, atlas, sendPage);
    const mapRoles = mapRolesOf(apollo, atlas, writer.MAP_ROLES);
    page('/map', async (request) => {
      const made = await mapRoles(request.id);
      // Asked once for everybody; but each list is written anew, which takes as long.
      request.charge(made?.cost ?? 0);
      return writer.mapPage(files.map, queryOf(request), made?.roles ?? null);
    });
    pages.get('/roles/*', async (request, reply) => {
      const ref = (request.params as { readonly '*': string })['*'].slice(0, LONGEST_REF);
      if (ref.trim() === '') return reply.redirect('/');
      request.charge(HTTP_LIMITS.pagePoints);
      const context = new RequestContext(atlas, request.id);
      context.charge = (points) => request.charge(points);
      context.signal = goneSignal(reply);
      return sendRole(reply, built, ref, await askApi<RolePageData>(apollo, context, writer.ROLE_QUERY, { ref }));
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

function sendPage(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
}

function queryOf({ url }: FastifyRequest): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
}

function statusOf(error: PageError): number {
  if (error instanceof UnauthenticatedError) return 401;
  if (error instanceof StoreUnavailableError || error instanceof StoreNotWritableError) return 503;
  return error.statusCode ?? 500;
}
