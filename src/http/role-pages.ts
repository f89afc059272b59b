/** The pages of roles, and where to look one up. */
import type { FastifyInstance } from 'fastify';
import { askApi } from './ask-api';
import { contextOf, type PageParts } from './page-context';
import { type BuiltPages, type RolePageData, sendPage } from './page-writer';
import { sharedFiles } from './site-address';

const LONGEST_REF = 200;

/** Adds /roles with its field, /roles?name=NAME, which leads to a role's page, and /roles/SLUG. */
export function addRolePages(
  pages: FastifyInstance,
  { apollo, atlas, config }: PageParts,
  { writer, files }: BuiltPages,
): void {
  const findJob = writer.findJobPage(files.role);
  pages.get<{ Querystring: { readonly name?: string | string[] } }>('/roles', async ({ query }, reply) => {
    const name = readableName([query.name ?? ''].flat().join(' '));
    return name === '' ? sendPage(reply, 200, findJob) : reply.redirect(addressOf(name));
  });

  pages.get<{ Params: { readonly '*': string } }>('/roles/*', async (request, reply) => {
    const given = request.params['*'];
    if (given === '') return reply.redirect('/roles');
    const ref = readableName(given);
    if (ref === '') return sendPage(reply, 404, writer.unknownRolePage(files.role, ref, null));
    const ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>) =>
      askApi<Data>(apollo, contextOf(atlas, request, reply), query, variables);
    // Names of jobs speak the reader's language; caches keep one page a language.
    reply.header('vary', 'accept-language');
    const language = atlas.snapshot().wantedLanguage(request.headers['accept-language']);
    const data = await ask<RolePageData>(writer.ROLE_QUERY, { ref, language });
    if (data === null) {
      const why = 'The facts about this role could not be put together. Try again in a moment.';
      return sendPage(reply, 503, writer.troublePage(files.role, why));
    }
    if (data.role === null) {
      const meanings = await ask<object>(writer.MEANINGS_QUERY, { text: writer.spoken(ref) });
      return sendPage(reply, 404, writer.unknownRolePage(files.role, ref, meanings));
    }
    // A role's own address is its slug; other names of it lead there.
    const { slug } = data.role;
    return slug === given
      ? sendPage(reply, 200, writer.rolePage(sharedFiles(files.role, request, config), data, language))
      : reply.redirect(addressOf(slug));
  });
}

/** The address of a role's page, from the root. */
export function addressOf(slug: string): string {
  return `/roles/${slug.split('/').map(encodeURIComponent).join('/')}`;
}

/** A name as an address has it, without signs that no name has. */
function readableName(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ').trim();
  // A cut may leave half of a sign, which no address can have.
  return plain.slice(0, LONGEST_REF).replace(/\p{Surrogate}/gu, '');
}
