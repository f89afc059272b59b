import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareJobMoves } from '../../src/advice';
import { prepareStepLikelihoods } from '../../src/moves';
import { prepareReadings } from '../../src/network';
import { exampleQueries } from '../../web/graphiql/queries';
import { type Answer, ask, PROJECT, type SeededServer, startSeededServer } from '../http/seeded-server';

let compiling: SeededServer;
let interpreting: SeededServer;
let kept: SeededServer;
beforeAll(async () => {
  compiling = await startSeededServer({ executor: 'jit' }, { isKept: false });
  interpreting = await startSeededServer({ executor: 'js' }, { isKept: false });
  kept = await startSeededServer({ executor: 'jit' }, { isKept: true });
  // In slices: worked out by a query, likelihoods would hold up all three servers, which share this process.
  for (const { atlas } of [compiling, interpreting, kept]) {
    const { graph } = atlas.snapshot();
    await prepareStepLikelihoods(graph);
    await prepareReadings(graph);
    await prepareJobMoves(graph);
  }
});
afterAll(() => Promise.all([compiling, interpreting, kept].map((server) => server.close())));

/** Queries for what the playground's examples leave out. */
const QUERIES = join(__dirname, 'queries');
/** Subscriptions, which test/http/live.test.ts runs. */
const SUBSCRIPTIONS = join(__dirname, 'subscriptions');
/** Mutations, which test/http/edits.long.test.ts runs. */
const EDITS = join(__dirname, 'edits');
const documents = [
  ...exampleQueries.map(({ name, query, variables = {} }) => ({ name: `playground: ${name}`, query, variables })),
  ...readdirSync(QUERIES).map((file) => ({
    name: file,
    query: readFileSync(join(QUERIES, file), 'utf8'),
    variables: {},
  })),
];

describe('every query runs without errors, the same compiled and interpreted, on a graph built and one kept in a file', () => {
  test.each(documents.map((document) => [document.name, document] as const))(
    '%s',
    async (_name, { query, variables }) => {
      const interpreted = await wholeAnswer(interpreting.url, query, variables);
      expect(interpreted.errors).toEqual([]);
      expect(interpreted.status).toBe(200);
      for (let sight = 1; sight <= 3; sight++) {
        const compiled = await wholeAnswer(compiling.url, query, variables);
        expect(lasting(compiled)).toEqual(lasting(interpreted));
        expect(lasting(await wholeAnswer(kept.url, query, variables))).toEqual(lasting(interpreted));
      }
    },
  );
});

/** What an answer says whose searches had no time left. */
const OUT_OF_TIME = /"exact":false|"budgetMs"|route searches took more than/;

/** The answer whose searches all came to their end; on a busy machine their time may be over before, so it is asked for again. */
async function wholeAnswer(url: string, query: string, variables: object): Promise<Answer> {
  let answer = await ask(url, query, variables);
  for (let again = 0; again < 20 && OUT_OF_TIME.test(answer.text); again++) {
    answer = await ask(url, query, variables);
  }
  return answer;
}

/** An answer without what differs between two servers: when they loaded their graphs and when they were seeded. */
function lasting({ status, text }: { status: number; text: string }): unknown {
  const times = /"\d{4}-\d\d-\d\dT[\d:.]+Z"/g;
  return { status, ...JSON.parse(text.replace(times, '"some time"')) };
}

test('errors too are the same compiled and interpreted', async () => {
  const query =
    '{ role(ref: "Back-End Developer") { title requirements(first: 1000) { totalCount } } company(ref: " ") { id } }';
  const interpreted = await ask(interpreting.url, query);
  expect(interpreted.errors).toHaveLength(2);
  await ask(compiling.url, query);
  expect(JSON.parse((await ask(compiling.url, query)).text)).toEqual(JSON.parse(interpreted.text));
});

test('the queries together ask for every field of every type', () => {
  const schema = readFileSync(join(PROJECT, 'schema/career.graphql'), 'utf8').replace(/"""[\s\S]*?"""/g, '');
  const fields = new Set([...schema.matchAll(/^ {2}(\w+)(?:\(|:)/gm)].map((match) => match[1] as string));
  for (const input of schema.matchAll(/^input \w+ \{[^}]*\}/gm)) {
    for (const field of input[0].matchAll(/^ {2}(\w+):/gm)) fields.delete(field[1] as string);
  }
  const told = readdirSync(SUBSCRIPTIONS).map((file) => readFileSync(join(SUBSCRIPTIONS, file), 'utf8'));
  const edits = readdirSync(EDITS).map((file) => readFileSync(join(EDITS, file), 'utf8'));
  const asked = [...documents.map(({ query }) => query), ...edits, ...told].join('\n');
  expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(asked))).toEqual([]);
});
