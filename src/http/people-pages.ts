/** The pages for people: /, /routes, /plan, /quiz, /become with its table, /map, /skills, /advisors, /roles and /roles/SLUG. The server writes their HTML; what it shows of roles comes from the API. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Atlas } from '../app';
import { BusyError, StoreNotWritableError, StoreUnavailableError, UnauthenticatedError, UsedUpError } from '../domain';
import type { RequestContext } from '../graphql';
import { addBuiltFiles, addNotBuilt } from './built-files';
import { answerNothingThere, pathOf } from './error-answers';
import { addJobTable, queryOf } from './job-table';
import { mapRolesOf } from './map-roles';
import { builtPages, type PageFiles, type PageName, sendPage } from './page-writer';
import type { BadRequestError } from './request-checks';
import { addRolePages } from './role-pages';
import { addPageSecurity, PAGE_SOURCES } from './security';
import type { HttpConfig } from './settings';
import { addSignUpPages } from './sign-up-pages';
import { sharedFiles } from './site-address';
import { addSiteFiles } from './site-files';

type PageError =
  | FastifyError
  | UnauthenticatedError
  | StoreUnavailableError
  | StoreNotWritableError
  | UsedUpError
  | BusyError
  | BadRequestError;

export interface PageParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly atlas: Atlas;
  readonly config: HttpConfig;
  readonly logger: Logger;
  /** Folder of the built pages. */
  readonly webDir: string | undefined;
}

/** Adds the pages, and the answer where nothing is, in words for people. @returns false if they are not built */
export async function addPeoplePages(app: FastifyInstance, parts: PageParts): Promise<boolean> {
  const { apollo, atlas, config, logger, webDir } = parts;
  const built = builtPages(webDir);
  if (built === null) {
    for (const address of [
      '/',
      '/routes',
      '/plan',
      '/quiz',
      '/become',
      '/become/*',
      '/map',
      '/skills',
      '/advisors',
      '/roles',
      '/roles/*',
    ])
      addNotBuilt(app, address, 'The pages are');
    return false;
  }
  await app.register(async (pages) => {
    const { writer, files } = built;
    await addPageSecurity(pages, PAGE_SOURCES, writer.RELOAD_ONCE);
    await addBuiltFiles(pages, built.folder, '/pages/');
    pages.setErrorHandler((error: PageError, request, reply) => {
      const status = statusOf(error);
      if ('retryAfter' in error && error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
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
    const page = (address: string, written: (request: FastifyRequest) => string | Promise<string>) =>
      pages.get(address, async (request, reply) => {
        return sendPage(reply, 200, await written(request));
      });
    const filesFor = (name: PageName, request: FastifyRequest) => sharedFiles(files[name], request, config);
    const start = writtenOnce((shared) => writer.startPage(shared));
    const plan = writtenOnce((shared) => writer.planPage(shared));
    page('/', (request) => start(filesFor('start', request)));
    page('/plan', (request) => plan(filesFor('plan', request)));
    page('/routes', (request) => writer.routesPage(filesFor('routes', request), queryOf(request)));
    page('/quiz', (request) => writer.quizPage(filesFor('quiz', request), queryOf(request)));
    page('/become', (request) => writer.becomePage(filesFor('become', request), queryOf(request)));
    page('/advisors', (request) => writer.advisorsPage(filesFor('advisors', request), queryOf(request)));
    page('/skills', (request) => writer.skillsPage(filesFor('skills', request), queryOf(request)));
    addSignUpPages(pages, built, atlas);
    const mapRoles = mapRolesOf(apollo, atlas, writer.MAP_ROLES);
    page('/map', async (request) => {
      const roles = await mapRoles(request.id);
      return writer.mapPage(filesFor('map', request), queryOf(request), roles);
    });
    addJobTable(pages, parts, built);
    addRolePages(pages, parts, built);
    addSiteFiles(pages, atlas, config, built.folder);
    pages.setNotFoundHandler((request, reply) => {
      if (!(request.headers.accept ?? '').includes('text/html')) return answerNothingThere(request, reply);
      return sendPage(reply, 404, writer.missingPage(files.role, pathOf(request.url)));
    });
  });
  return true;
}

/** A page that is the same for everybody: written anew only when the site is asked for by another address than last time. */
function writtenOnce(written: (files: PageFiles) => string): (files: PageFiles) => string {
  let last: { readonly site: string | undefined; readonly html: string } | null = null;
  return (files) => {
    if (last === null || last.site !== files.site) last = { site: files.site, html: written(files) };
    return last.html;
  };
}

function statusOf(error: PageError): number {
  if (error instanceof UnauthenticatedError) return 401;
  if (error instanceof UsedUpError) return 429;
  if (error instanceof StoreUnavailableError || error instanceof StoreNotWritableError || error instanceof BusyError)
    return 503;
  return error.statusCode ?? 500;
}
