/** What other sites show of a link to a page. */
import { WEB } from '../web/built-pages';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({}, { webDir: WEB });
});
afterAll(() => server.close());

const textOf = async (path: string) => (await fetch(server.url + path)).text();

test('a shared link has a title, a sentence and a picture that is there', async () => {
  const html = await textOf('/routes?from=nurse&to=data+analyst');
  expect(html).toContain('<meta property="og:title" content="From nurse to data analyst"/>');
  expect(html).toMatch(/<meta property="og:description" content="Ways from nurse to data analyst: [^"]+\."\/>/);
  const [, picture = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  const response = await fetch(picture);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
});

test('the text of a job in an address stays text in what is shared of it', async () => {
  expect(await textOf('/routes?from=%22%3E%3Cscript%3E&to=nurse')).not.toContain('"><script>');
});
