/** Texts of a hundred thousand characters in every argument that takes a text: each is refused for little work, in few words. */
import { buildCareerSchema } from '../../src/graphql';
import { ask, type SeededServer, startSeededServer } from './seeded-server';
import { textPlaces } from './text-places';

const LENGTH = 100_000;

/** What patterns go over again and again, if they see it. */
const LONG_TEXTS = [
  `${' '.repeat(LENGTH)}x`,
  'ab '.repeat(LENGTH / 3),
  `a${'\u0301'.repeat(LENGTH)}`,
  '"'.repeat(LENGTH),
];

/** Milliseconds of processor time that an answer may take, with all that is made when it is first asked for. */
const MOST_MS = 3_000;
const LONGEST_ANSWER = 2_000;

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

test.each(textPlaces(buildCareerSchema()))('$name', async (place) => {
  for (const text of LONG_TEXTS) {
    const { query, variables } = place.ask(text);
    const before = process.cpuUsage();
    const answer = await ask(server.url, query, variables);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(MOST_MS);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text.length).toBeLessThan(LONGEST_ANSWER);
  }
});
