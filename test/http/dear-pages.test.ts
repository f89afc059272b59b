/** Large pages of lists need no search, and still don't keep others waiting when many are asked for at the same time. */
import { request } from 'node:http';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

const MANY = 30;

/** Asks over a connection of its own. @returns the status */
function askAlone(path: string, body?: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { agent: false, method, headers }, (answer) =>
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0)),
    );
    asked.on('error', reject).end(body);
  });
}

const dear = (name: string) =>
  JSON.stringify({
    query: `{ ${name}: roles(first: 100) { nodes { requirements(first: 50) { nodes { importance competency { name } } } } } }`,
  });

test('a new connection is answered between them', async () => {
  let answered = 0;
  const pages = Array.from({ length: MANY }, async (_, i) => {
    const status = await askAlone('/graphql', dear(`page${i}`));
    answered++;
    return status;
  });
  // By now the first of them is being worked on.
  await Promise.race(pages);
  expect(await askAlone('/healthz')).toBe(200);
  expect(answered).toBeLessThan(MANY / 2);
  for (const status of await Promise.all(pages)) expect([200, 503]).toContain(status);
});
