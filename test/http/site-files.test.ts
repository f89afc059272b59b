/** What browsers and search engines ask for without a link to it, and wrong addresses. */
import { WEB } from '../web/built-pages';
import { type SeededServer, startSeededServer } from './seeded-server';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ publicUrl: 'https://careers.example.org' }, { webDir: WEB });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

describe('an address where nothing is', () => {
  test.each(['/nosuch', '/docs', '/pages/nothing.js', '/sitemaps/2.xml'])(
    '%s is told to people in words, with a field to search',
    async (path) => {
      const response = await get(path, HTML);
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).toMatch(/There is no page here.*<form class="find-job" action="\/roles".*<input id="name"/s);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
    },
  );

  test('is told to programs as JSON', async () => {
    for (const headers of [{}, { accept: 'application/json' }] as Record<string, string>[]) {
      const response = await get('/nosuch', headers);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  test('is shown as text', async () => {
    expect(await (await get('/%3Cimg%20src=x%3E', HTML)).text()).not.toContain('<img');
  });
});

test('/roles has a field that leads to the page of a role', async () => {
  expect(await (await get('/roles')).text()).toContain('<form class="find-job" action="/roles"');
  const response = await get('/roles?name=Data+Analyst');
  expect([response.status, response.headers.get('location')]).toEqual([302, '/roles/Data%20Analyst']);
});

test('a role’s page is kept apart for each language that a reader accepts', async () => {
  const response = await get('/roles/data-analyst', { 'accept-language': 'de' });
  expect([response.status, response.headers.get('vary')]).toEqual([200, expect.stringContaining('accept-language')]);
  expect(await response.text()).not.toContain('the texts of this page are in English');
});

test.each(['/roles/%00', '/roles/%01%02', '/roles/qw%00zzk'])('%s is no role, and no fault', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a misspelt address of a role suggests what is meant', async () => {
  const response = await get('/roles/grafic-desinger');
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/Perhaps you mean.*href="\/roles\/graphic-designer"/s);
});

test('the icon is one', async () => {
  const response = await get('/favicon.ico');
  expect(response.headers.get('content-type')).toBe('image/x-icon');
  expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 4)]).toEqual([0, 0, 1, 0]);
});

test('robots.txt names the map of the site', async () => {
  const text = await (await get('/robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nDisallow: \/graphql\n/);
  expect(text).toContain('\nSitemap: https://careers.example.org/sitemap.xml\n');
});

describe('the map of the site', () => {
  const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);

  test('has the page of every role, by whole addresses', async () => {
    const index = addresses(await (await get('/sitemap.xml')).text());
    expect(index).toEqual(['https://careers.example.org/sitemaps/1.xml']);
    const pages = addresses(await (await get('/sitemaps/1.xml')).text());
    expect(pages).toContain('https://careers.example.org/roles/data-analyst');
    expect(pages).toHaveLength(new Set(pages).size);
    expect(pages.filter((page) => page.includes('/roles/'))).toHaveLength(server.atlas.snapshot().graph.roles.length);
  });

  test('is not sent again as long as the graph stays as it is', async () => {
    const tag = (await get('/sitemaps/1.xml')).headers.get('etag') ?? '';
    expect((await get('/sitemaps/1.xml', { 'if-none-match': tag })).status).toBe(304);
  });

  test.each(['/sitemaps/0.xml', '/sitemaps/2.xml', '/sitemaps/1', '/sitemaps/01.xml'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

test('without a public address, that of the request is used', async () => {
  const plain = await startSeededServer({}, { webDir: WEB });
  const text = await (await fetch(`${plain.url}/robots.txt`)).text();
  await plain.close();
  expect(text).toContain(`Sitemap: ${plain.url}/sitemap.xml`);
});
