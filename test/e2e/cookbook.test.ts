/** The answers of docs/cookbook.md, asked again. `UPDATE_DOCS=1 npx jest -i test/e2e/cookbook` writes the real ones into the page. */
import { type OwnStore, openOwnSeededStore } from '../cli/own-store';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { compareAnswer, compareQuery, EXAMPLES, examplesOf, printed, updatePage } from './cookbook-page';

afterAll(updatePage);

test('the cookbook answers ten questions, each with an example', () => {
  const numbers = EXAMPLES.map(({ title }) => Number.parseInt(title, 10));
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
});

describe('the queries of the cookbook', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  test.each(examplesOf('graphql'))('%s', (_, example) => compareQuery(server.url, example));
});

describe('the commands of the cookbook', () => {
  let own: OwnStore;
  beforeAll(async () => {
    own = await openOwnSeededStore();
  });
  afterAll(() => own.close());

  test.each(examplesOf('console'))('%s', async (_, example) => compareAnswer(example, await printed(example, own)));
});
