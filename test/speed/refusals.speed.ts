import { COSTLY_QUERIES } from '../http/costly-queries';
import { ask, type SeededServer, startSeededServer } from '../http/seeded-server';
import { ratioOf } from './least-time';

/** A page as a reader asks for, and far below the limit of cost. */
const ORDINARY =
  '{ roles(first: 20) { nodes { id title requirements(first: 10) { nodes { level competency { name } } } } } }';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

const asking = (query: string) => async () => {
  await ask(server.url, query, query.includes('$n') ? { n: 100 } : {});
};

test.each(COSTLY_QUERIES)('%s is refused in at most ten times what an ordinary page takes', async (_, query) => {
  expect(await ratioOf(asking(query), asking(ORDINARY), { rounds: 3, repeats: 3 })).toBeLessThan(10);
});
