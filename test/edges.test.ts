/** Every edge of the product answers, on the seeds: a sign of life each. Suites of their own are in `test/http`, `test/cli` and `test/mcp`. */
import { existsSync } from 'node:fs';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parse } from 'csv-parse/sync';
import { addKey } from '../src/app';
import { type OwnStore, openOwnSeededStore } from './cli/own-store';
import { run } from './cli/run-command';
import { ask, post, type SeededServer, startSeededServer } from './http/seeded-server';
import { assistantOver } from './mcp/assistant';
import { WEB } from './web/built-pages';

describe('a server', () => {
  const hasPages = existsSync(WEB);
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({}, hasPages ? { webDir: WEB } : {});
  });
  afterAll(() => server.close());

  test('answers GraphQL over HTTP', async () => {
    const { data, errors } = await ask(
      server.url,
      '{ routes(input: { from: "nurse", to: "data analyst", first: 1 }) { ... on RouteSet { routes { steps { to { title } } } } } }',
    );
    expect(errors).toEqual([]);
    const [route] = (data as { routes: { routes: { steps: { to: { title: string } }[] }[] } }).routes.routes;
    expect(route?.steps.at(-1)?.to.title).toBe('Data Analyst');
  });

  test('takes an edit', async () => {
    const { key } = await addKey(server.store.records, { name: 'ada', scope: 'editor' });
    const mutation =
      'mutation { saveSkill(input: { name: "Prompt keeping", skillKind: KNOWLEDGE }) { userErrors { message } skill { id } } }';
    const answer = await post(server.url, JSON.stringify({ query: mutation }), { authorization: `Bearer ${key}` });
    expect(answer).toMatchObject({
      errors: [],
      data: { saveSkill: { userErrors: [], skill: { id: 'skill:prompt-keeping' } } },
    });
  });

  test('hands out an export', async () => {
    const moves = parse(await (await fetch(`${server.url}/export/moves.csv`)).text(), { columns: true });
    expect(moves.length).toBeGreaterThan(1_000);
    expect(moves[0]).toMatchObject({
      source: expect.stringMatching(/^role:/),
      target: expect.stringMatching(/^role:/),
    });
  });

  test('serves the tools of assistants', async () => {
    const assistant = await assistantOver(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
    try {
      const { isError, structured } = await assistant.call('role', { role: 'nurse' });
      expect(isError).toBe(false);
      expect(assistant.checks.get('role')!(structured)).toBe(true);
    } finally {
      await assistant.close();
    }
  });

  (hasPages ? test : test.skip)(
    `writes a page${hasPages ? '' : ' (not run: pages are not built; npm run build)'}`,
    async () => {
      const page = await (await fetch(`${server.url}/roles/data-analyst`)).text();
      expect(page).toMatch(/<h1\b[^>]*>.*Data Analyst/);
    },
  );
});

describe('the command line', () => {
  let own: OwnStore;
  beforeAll(async () => {
    own = await openOwnSeededStore();
  });
  afterAll(() => own.close());

  test('answers a command', async () => {
    const { status, out } = await run('routes', 'nurse', 'data analyst', '--first', '1');
    expect(status).toBe(0);
    expect(out).toContain('Data Analyst');
  });
});
