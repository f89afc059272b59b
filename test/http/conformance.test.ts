import { auditServer } from 'graphql-http';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

test('the server follows the GraphQL over HTTP specification without an error', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  const errors = results
    .filter((result) => result.status === 'error')
    .map(({ id, name, status }) => ({ id, name, status }));
  expect(errors).toEqual([]);
});
