import { ClientError } from 'graphql-request';
import { importSeeds } from '../../src/app';
import { type ChangeSet, nodeFact } from '../../src/domain';
import { describeOnStoppableNeo4j, type StoppableNeo4j } from '../neo4j-server';
import { type Api, neo4jStore, SEEDS, startApi, timeUntil } from './api-on-neo4j';

/** Far more than it takes, for machines that do much else. */
const NOTICED_MS = 60_000;

const ROUTES = `{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) {
  ... on RouteSet { routes { steps { to { title } } } } } }`;
const HISTORY = '{ role(ref: "Back-End Developer") { title history { nodes { summary } } } }';

describeOnStoppableNeo4j('an API on a Neo4j', (server) => {
  let database: StoppableNeo4j;
  let api: Api;
  let replica: Api;

  beforeAll(async () => {
    database = server();
    const store = await neo4jStore(database);
    await importSeeds(store, SEEDS, () => {});
    await store.close();
    api = await startApi(database);
    replica = await startApi(database);
  }, 600_000);

  afterAll(async () => {
    await Promise.all([api?.close(), replica?.close()]);
  });

  test('answers, is ready and not stale', async () => {
    // A busy machine may look like an outage for a moment.
    await timeUntil(async () => !(await api.graph()).stale, NOTICED_MS);
    const [before, ready] = [await api.graph(), await api.ready()];
    expect(before).toEqual({ stale: false, revision: 1 });
    expect(ready).toEqual({ httpStatus: 200, status: 'ok', reason: null, revision: 1 });
  });

  test('shows what another replica writes within seconds', async () => {
    const waits: number[] = [];
    for (const name of ['Falconry', 'Weaving', 'Thatching', 'Tanning']) {
      const { revision } = await api.store.apply(skillSet(name));
      waits.push(await timeUntil(async () => (await replica.graph()).revision === revision, NOTICED_MS));
      const { skill } = await replica.client.request<{ skill: unknown }>(`{ skill(ref: "${name}") { name } }`);
      expect(skill).toEqual({ name });
      await timeUntil(async () => (await api.graph()).revision === revision, NOTICED_MS);
    }
    console.info(`Another replica's changes were seen after ${waits.map(Math.round).join(', ')} ms.`);
  });

  test('reads on while Neo4j is stopped, says so, and works again when it is back', async () => {
    const history = await historyIn(api);
    const before = await api.client.request(ROUTES);
    await database.stop();

    const noticed = await timeUntil(async () => (await api.graph()).stale, NOTICED_MS);
    expect(await api.client.request(ROUTES)).toEqual(before);
    expect(await api.ready()).toEqual({
      httpStatus: 200,
      status: 'degraded',
      reason: 'The database does not answer.',
      revision: 5,
    });
    await expectClearError(api);

    await database.start();
    const recovered = await timeUntil(async () => !(await api.graph()).stale, NOTICED_MS);
    expect(await api.ready()).toMatchObject({ httpStatus: 200, status: 'ok', reason: null });
    expect(await historyIn(api)).toEqual(history);

    const other = await neo4jStore(database);
    const { revision } = await other.apply(skillSet('Beekeeping'));
    await other.close();
    expect(revision).toBe(6);
    await timeUntil(async () => (await api.graph()).revision === 6, NOTICED_MS);
    const { skill } = await api.client.request<{ skill: unknown }>('{ skill(ref: "Beekeeping") { name } }');
    expect(skill).toEqual({ name: 'Beekeeping' });
    expect(api.log.join('')).not.toContain('unforeseen');
    console.info(`Stale ${Math.round(noticed)} ms after the stop, fresh ${Math.round(recovered)} ms after the start.`);
  });
});

/** The history, once the database tells it: after a start it plans each statement anew, which may take longer than is waited for. */
async function historyIn({ client }: Api): Promise<unknown> {
  let history: unknown = null;
  await timeUntil(async () => {
    history = await client.request(HISTORY).catch(() => null);
    return history !== null;
  }, NOTICED_MS);
  return history;
}

/** A query that is not kept waiting: less than the driver's own five seconds. */
const AT_ONCE_MS = 4000;
/** The quickest of so many counts, since other work on the machine only ever adds. */
const ASKED = 20;

/** Asks for what only the store knows: that alone is missing, and the answer does not wait for it. */
async function expectClearError({ client }: Api): Promise<void> {
  let [error, quickest]: [unknown, number] = [null, Number.POSITIVE_INFINITY];
  for (let asked = 0; asked < ASKED && quickest >= AT_ONCE_MS; asked++) {
    const start = performance.now();
    error = await client.request(HISTORY).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    quickest = Math.min(quickest, performance.now() - start);
  }
  expect(quickest).toBeLessThan(AT_ONCE_MS);
  if (!(error instanceof ClientError)) throw new Error(`The query gave no error of GraphQL but ${String(error)}.`);
  expect(error.response.status).toBe(200);
  expect(error.response.data).toEqual({ role: { title: 'Back-End Developer', history: null } });
  const [first, ...others] = error.response.errors ?? [];
  expect(others).toEqual([]);
  expect(first).toMatchObject({ path: ['role', 'history'], extensions: { code: 'STORE_UNAVAILABLE' } });
  expect(first?.message).toMatch(/database does not answer.*again/i);
  expect(JSON.stringify(error.response)).not.toMatch(/stack|node_modules|bolt:|127\.0\.0\.1|NEO4J/);
}

function skillSet(name: string): ChangeSet {
  return {
    putNodes: [
      nodeFact('Skill', name.toLowerCase(), 'source:career-atlas', {
        name,
        alternateNames: [],
        scheme: 'ATLAS',
        skillKind: 'SKILL',
      }),
    ],
    putLinks: [],
    removeNodes: [],
    removeLinks: [],
    audit: { actor: 'editor:test', summary: `Add ${name}` },
  };
}
