/** What browsers and search engines ask for without a link to it: the icon, robots.txt and the map of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Atlas } from '../app';
import { oncePer, slugOfId } from '../domain';
import type { CareerGraph } from '../graph';
import { addressOf } from './role-pages';
import type { HttpConfig } from './settings';
import { siteAddress } from './site-address';

/** Addresses in one file; the protocol (sitemaps.org, 0.9) allows 50,000 and 50 MB. */
const MOST_IN_FILE = 10_000;

/** Pages that are not about one role. */
const OTHER_PAGES = ['/', '/roles', '/routes', '/plan', '/become', '/quiz', '/map', '/skills', '/advisors'];

/** What is of no use to search engines, or is not for them. */
const CLOSED = ['/graphql', '/graphiql', '/export', '/mcp', '/schema.graphql', '/advisors/sign-ups/'];

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Adds them. @param folder - of the built pages */
export function addSiteFiles(pages: FastifyInstance, atlas: Atlas, config: HttpConfig, folder: string): void {
  const icon = readFileSync(join(folder, 'favicon.ico'));
  pages.get('/favicon.ico', async (_request, reply) =>
    reply.type('image/x-icon').header('cache-control', 'public, max-age=86400').send(icon),
  );

  pages.get('/robots.txt', async (request, reply) => {
    const closed = CLOSED.map((path) => `Disallow: ${path}\n`).join('');
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .header('vary', 'host, accept-encoding')
      .send(`User-agent: *\n${closed}\nSitemap: ${siteAddress(request, config)}/sitemap.xml\n`);
  });

  pages.get('/sitemap.xml', async (request, reply) => {
    const { graph } = atlas.snapshot();
    return sendMap(request, reply, graph, () =>
      documentOf(
        'sitemapindex',
        'sitemap',
        filesOf(graph).map((_, place) => `${siteAddress(request, config)}/sitemaps/${place + 1}.xml`),
      ),
    );
  });

  pages.get<{ Params: { readonly file: string } }>('/sitemaps/:file', async (request, reply) => {
    const { graph } = atlas.snapshot();
    const file = filesOf(graph)[Number(/^([1-9]\d{0,5})\.xml$/.exec(request.params.file)?.[1]) - 1];
    if (file === undefined) return reply.callNotFound();
    return sendMap(request, reply, graph, () =>
      documentOf(
        'urlset',
        'url',
        file.map((path) => siteAddress(request, config) + path),
      ),
    );
  });
}

/** Addresses of all pages, file by file. */
const filesOf = oncePer((graph: CareerGraph): readonly (readonly string[])[] => {
  const all = [...OTHER_PAGES, ...graph.roles.map(({ id }) => addressOf(slugOfId(id)))];
  const count = Math.ceil(all.length / MOST_IN_FILE);
  return Array.from({ length: count }, (_, place) => all.slice(place * MOST_IN_FILE, (place + 1) * MOST_IN_FILE));
});

/** Sends what was made of a graph, or that it is as it was. */
function sendMap(
  request: FastifyRequest,
  reply: FastifyReply,
  { revision }: CareerGraph,
  make: () => string,
): FastifyReply {
  const tag = `W/"${revision}"`;
  reply.header('etag', tag).header('cache-control', 'public, max-age=3600').header('vary', 'host, accept-encoding');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type('application/xml; charset=utf-8').send(make());
}

function documentOf(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escaped(address)}</loc></${item}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${items}</${list}>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
