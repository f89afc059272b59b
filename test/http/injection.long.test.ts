/** Hostile texts in every argument that takes a text: they are names that mean nothing, or are refused; none reaches a store as code. */
import { buildCareerSchema } from '../../src/graphql';
import { ask, type SeededServer, startSeededServer } from './seeded-server';
import { HOSTILE_TEXTS, textPlaces } from './text-places';

const places = textPlaces(buildCareerSchema());

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

const GRAPH = '{ graph { revision counts { name: __typename } } roles(first: 1) { totalCount } }';

test('there are many such places', () => {
  expect(places.length).toBeGreaterThan(40);
});

test.each(places)('$name', async (place) => {
  for (const text of HOSTILE_TEXTS) {
    const { query, variables } = place.ask(text);
    const answer = await ask(server.url, query, variables);
    expect([200, 400]).toContain(answer.status);
    expect(answer.text).not.toMatch(/INTERNAL|node_modules|\.[jt]s:\d|SyntaxError|root:/);
  }
});

test('the graph is as before, and nothing went wrong on our side', async () => {
  expect(server.log).toEqual([]);
  const { data } = await ask(server.url, GRAPH);
  expect(data).toMatchObject({ graph: { revision: 1 } });
  expect((data as { roles: { totalCount: number } }).roles.totalCount).toBe(server.atlas.snapshot().graph.roles.length);
});
