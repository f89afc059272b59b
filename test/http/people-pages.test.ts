/** What the server sends for the pages for people, as a browser without script would have it. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTTP_LIMITS } from '../../src/http';
import { WEB } from '../web/built-pages';
import { ARABIC, addHostileRole, HOSTILE } from '../web/hostile-role';
import { type SeededServer, serveSeeded, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({}, { webDir: WEB });
  await addHostileRole(server);
});
afterAll(() => server.close());

const get = (path: string) => fetch(server.url + path, { redirect: 'manual' });
/** A document without the one script that stands in every one: see web/loading. */
const textOf = async (path: string) => withoutInline(await (await get(path)).text());
const INLINE = /<script>(.*?)<\/script>/s;
const withoutInline = (html: string) => html.replace(INLINE, '');

/** The text of a document, as a reader sees it. */
const readable = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test.each([
  '/',
  '/routes',
  '/routes?from=nurse&to=data+analyst',
  '/roles/data-analyst',
  '/quiz',
  '/quiz?answers=ask-why:4',
  '/become',
  '/become?from=nurse',
  '/become/all?from=nurse',
  '/advisors',
  '/plan',
  '/advisors?discipline=data&country=IE',
  '/map',
  '/map?from=nurse&to=data+analyst&way=2',
  '/map?view=list',
  '/skills',
  '/skills?skill=sql',
])('%s is a document with a title, a description, one heading and nothing inline but one script', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  // Links to advisors lead to other sites; nothing is loaded from there.
  const whole = withoutInline(await response.text()).replaceAll(/<a class="outward" href="https:[^"]*"/g, '');
  // What other sites show of a link has whole addresses, by the standard.
  const html = whole.replaceAll(/<meta property="og:image" content="[^"]*\/pages\/share.jpg"\/>/g, '');
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toMatch(/<title>[^<]*Career Atlas<\/title>/);
  expect(html).toMatch(/<meta name="description" content="[^"]{30,}/);
  expect(html).toMatch(/<link rel="canonical" href="\//);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  expect(html).not.toMatch(/<style|style="|<script(?! type="module" src="\/pages\/assets\/)|\son\w+="|https?:\/\//);
});

test.each(['/', '/graphiql/'])('the policy of %s allows the script in it by its digest', async (path) => {
  const response = await get(path);
  const [, script = ''] = INLINE.exec(await response.text()) ?? [];
  const digest = createHash('sha256').update(script).digest('base64');
  expect(response.headers.get('content-security-policy')).toContain(`script-src 'self' 'sha256-${digest}';`);
});

test('the content security policy of pages allows nothing else inline and no other host', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
});

test('files of the pages are kept by browsers, the pages themselves are not', async () => {
  const html = await textOf('/');
  const script = /src="(\/pages\/assets\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect((await get(script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
});

test('the first load of every page is at most 150 kB of script and style, compressed', async () => {
  const assets = join(WEB, 'pages', 'assets');
  const texts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const bytes = texts.map((name) => {
    const gz = readdirSync(assets).includes(`${name}.gz`) ? `${name}.gz` : name;
    return statSync(join(assets, gz)).size;
  });
  expect(texts.length).toBeGreaterThan(3);
  // All pages together are below what one may have.
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
});

describe('a role page', () => {
  test('has everything to read without script', async () => {
    const text = readable(await textOf('/roles/back-end-developer'));
    for (const heading of [
      'How people get in',
      'What you do',
      'Skills and technologies',
      'What it pays',
      'Prospects',
      'Where people go from here',
      'Where people come from',
      'Who employs it, for example',
      'Certifications it values',
      'Similar roles',
      'Other names',
      'Sources',
    ]) {
      expect(text).toContain(heading);
    }
    for (const fact of ['PostgreSQL', 'Server-side development', 'Full-Stack Developer', 'a year more']) {
      expect(text).toContain(fact);
    }
  });

  test('marks claims with numbers that lead to their sources', async () => {
    const html = await textOf('/roles/back-end-developer');
    const marks = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map((match) => match[1]));
    expect(marks.size).toBeGreaterThan(1);
    for (const mark of marks) expect(html).toContain(`id="${mark}"`);
  });

  test('leads from the forms to the route finder without script', async () => {
    const html = await textOf('/roles/data-analyst');
    expect(
      html.match(/<form class="here" action="\/routes"><input type="hidden" name="(from|to)" value="data-analyst"/g),
    ).toHaveLength(2);
  });

  test.each([
    ['/roles/Data%20Analyst', '/roles/data-analyst'],
    ['/roles/role:data-analyst', '/roles/data-analyst'],
    ['/roles/registered%20nurses', '/roles/registered-nurse'],
    ['/roles/', '/roles'],
  ])('%s leads to %s', async (path, slug) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([302, slug]);
  });

  test('of a name with several meanings is a list of them', async () => {
    const response = await get('/roles/nurse');
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('href="/roles/registered-nurse"');
    expect(html).toContain('href="/roles/licensed-practical-nurse"');
  });

  test.each(['/roles/qwzzk', `/roles/${'x'.repeat(90)}`, '/roles/%3Cscript%3Ealert(1)%3C%2Fscript%3E'])(
    '%s says that there is no such job',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      const html = withoutInline(await response.text());
      expect(html).not.toContain('<script>alert');
      expect(readable(html)).toMatch(/We don’t know a job called|Which job do you mean/);
    },
  );

  test('shows text that tries to be markup as text', async () => {
    for (const path of [
      '/roles/hostile',
      '/roles/data-analyst',
      `/routes?from=${encodeURIComponent(HOSTILE)}&to=x`,
      `/become?from=${encodeURIComponent(HOSTILE)}`,
      `/become/all?from=${encodeURIComponent(HOSTILE)}`,
    ]) {
      const html = await textOf(path);
      expect(html).toContain('&lt;img src=x onerror=alert(1)>');
      expect(html).not.toMatch(/<img|<svg onload|<script>/);
    }
  });

  test('lets a title from right to left stand by itself', async () => {
    expect(await textOf('/roles/arabic')).toContain(`<h1 dir="auto">${ARABIC}</h1>`);
  });

  test('that says little says so', async () => {
    const text = readable(await textOf('/roles/arabic'));
    expect(text).toContain('No source of ours says what this role pays.');
    expect(text).not.toMatch(/null|undefined|NaN/);
  });
});

test('an address that can’t be read is answered, not failed', async () => {
  for (const path of [
    '/routes?from=%zz',
    '/routes?from=%E0%A4',
    '/roles/%E0%A4%A',
    '/quiz?answers=%zz',
    '/become?from=%zz',
    '/routes?rank=hasOwnProperty&down=__proto__&education=valueOf&study=toString',
    '/become/all?from=nurse&group=hasOwnProperty',
    '/advisors?mode=hasOwnProperty',
  ]) {
    expect([200, 400]).toContain((await get(path)).status);
  }
});

test('a name is never cut through a sign', async () => {
  const response = await get(`/roles?name=${'x'.repeat(199)}${encodeURIComponent('😀')}`);
  expect([response.status, response.headers.get('location')]).toEqual([302, `/roles/${'x'.repeat(199)}`]);
});

test('a browser that asks too often gets a page that says so', async () => {
  const strict = await serveSeeded(server, { pointsPerMinute: HTTP_LIMITS.requestPoints }, { webDir: WEB });
  const answers = [];
  for (let i = 0; i < 2; i++) answers.push(await fetch(`${strict.url}/map`));
  await strict.close();
  const [, last] = answers;
  expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  expect(last?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(readable((await last?.text()) ?? '')).toMatch(/Too many requests: .* Try again in/);
});

test('who has no points left still gets the files of the pages, and pages without an answer in them', async () => {
  const strict = await serveSeeded(server, { pointsPerMinute: HTTP_LIMITS.requestPoints }, { webDir: WEB });
  const statusOf = async (path: string) => {
    const response = await fetch(strict.url + path);
    const text = await response.text();
    return { path, status: response.status, text };
  };
  await statusOf('/export');
  const { status, text } = await statusOf('/routes?from=nurse');
  const files = [...text.matchAll(/(?:src|href)="(\/pages\/[^"]+)"/g)].map(([, file]) => file!);
  const answers: { readonly path: string; readonly status: number }[] = [];
  for (const path of ['/', '/quiz', '/robots.txt', ...files, '/roles/nurse', '/export']) {
    const answer = await statusOf(path);
    answers.push({ path, status: answer.status });
  }
  await strict.close();
  expect([status, files.length > 1]).toEqual([200, true]);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused).toEqual([
    { path: '/roles/nurse', status: 429 },
    { path: '/export', status: 429 },
  ]);
});

test('files of the pages take no points', async () => {
  const left = async () => {
    const response = await fetch(`${server.url}/pages/favicon.ico`);
    await response.arrayBuffer();
    return [response.status, /r=\d+/.exec(response.headers.get('ratelimit')!)![0]];
  };
  const before = await left();
  expect(await left()).toEqual(before);
  expect(before[0]).toBe(200);
});

test('pages take the points of what they ask of the API, and are refused once these are used up', async () => {
  const points = 300_000;
  const strict = await serveSeeded(server, { pointsPerMinute: points }, { webDir: WEB });
  const left = async (path: string) => {
    const response = await fetch(strict.url + path, { redirect: 'manual' });
    await response.text();
    return { status: response.status, left: Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]) };
  };
  const taken: Record<string, number> = {};
  let before = points;
  for (const path of ['/routes', '/map', '/roles/data-analyst']) {
    const answer = await left(path);
    expect(answer.status).toBe(200);
    taken[path] = before - answer.left;
    before = answer.left;
  }
  expect(taken['/routes']).toBeGreaterThan(HTTP_LIMITS.requestPoints);
  expect(taken['/map']).toBeGreaterThan(1_000);
  expect(taken['/roles/data-analyst']).toBeGreaterThan(1_000);
  const refused = [];
  for (let i = 0; i < 300 && refused.length === 0; i++) {
    for (const path of ['/map', '/roles/data-analyst', '/roles/nobody-is-called-this']) {
      const response = await fetch(strict.url + path);
      const html = await response.text();
      if (response.status === 429)
        refused.push({ type: response.headers.get('content-type'), after: response.headers.get('retry-after'), html });
    }
  }
  await strict.close();
  expect(refused[0]).toMatchObject({
    type: 'text/html; charset=utf-8',
    after: expect.stringMatching(/^[1-9]\d*$/),
    html: expect.stringMatching(/Too many requests/),
  });
});

test('a key that nobody has is refused on a page too, and is no fault of ours', async () => {
  server.log.length = 0;
  const refused = await fetch(`${server.url}/`, { headers: { authorization: 'Bearer ca_nobody' } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(server.log.join('')).not.toContain('unforeseen');
});
