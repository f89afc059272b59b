import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'graphql-request';
import { type SeededServer, startSeededServer } from '../http/seeded-server';

/** The first query of the README and the answer that it shows. Its commands have a suite of their own. */
const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const [query, answer] = ['graphql', 'json'].map(
  (kind) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1],
);

describe('the README', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  test('shows the answer that its query really has', async () => {
    const real = await request(`${server.url}/graphql`, query ?? '');
    expect(JSON.parse(answer ?? 'null')).toEqual(real);
  });

  test('looks back on a store that nobody has changed yet', async () => {
    const lookBack = /```graphql\n([^`]*asOf[^`]*)```/.exec(README)?.[1] ?? '';
    expect(await request(`${server.url}/graphql`, lookBack)).toMatchObject({
      graph: { revision: 1 },
      before: { title: 'Registered Nurse', typicalPayUsd: expect.any(Number) },
      diff: { added: 0, changed: 0, removed: 0 },
    });
  });
});
