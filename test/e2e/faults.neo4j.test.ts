import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLClient } from 'graphql-request';
import neo4j from 'neo4j-driver';
import { addKey, importSeeds, onceThere, openStore } from '../../src/app';
import { describeOnStoppableNeo4j, type StoppableNeo4j } from '../neo4j-server';
import { type Api, neo4jStore, SEEDS, startApi, timeUntil } from './api-on-neo4j';
import { type FaultyNetwork, faultyNetworkTo } from './faulty-network';
import { type EditedApi, edit, inWords, type Outage, refusal, throughOutage } from './outage';

/** Far more than anything takes; `npm run trials -- outages` holds the figures themselves. */
const PATIENCE_MS = 90_000;
const HISTORY = '{ role(ref: "Back-End Developer") { title history { nodes { summary } } } }';

describeOnStoppableNeo4j('faults of Neo4j and of the network to it', (server) => {
  let database: StoppableNeo4j;
  let network: FaultyNetwork;
  let api: Api;
  let edited: EditedApi;

  beforeAll(async () => {
    database = server();
    const store = await neo4jStore(database);
    await importSeeds(store, SEEDS, () => {});
    const { key } = await addKey(store.records, { name: 'ada', scope: 'editor' });
    await store.close();
    network = await faultyNetworkTo(Number(new URL(database.uri).port));
    api = await startApi(faulty());
    const editor = new GraphQLClient(`${api.url}/graphql`, { headers: { authorization: `Bearer ${key}` } });
    edited = { client: api.client, graph: api.graph, editor };
    await madeAtLast('first');
  }, 600_000);

  afterAll(async () => {
    network?.become('sound');
    database?.resume();
    await api?.close();
    await network?.close();
  });

  afterEach(async () => {
    network.become('sound');
    await timeUntil(async () => !(await api.graph()).stale, PATIENCE_MS);
  });

  /** The revision of an edit that is sent until it is made: a busy machine may look like an outage for a moment. */
  async function madeAtLast(key: string): Promise<number> {
    for (;;) {
      const made = await edit(edited.editor, key, key).catch(() => null);
      if (made !== null) return made;
      await sleep(200);
    }
  }

  function faulty() {
    return { ...database, uri: `bolt://127.0.0.1:${network.port}` };
  }

  const outages: readonly (readonly [string, () => Outage])[] = [
    ['hangs', () => ({ begin: () => database.pause(), end: () => database.resume() })],
    ['is reset on every connection', () => byNetwork('reset')],
    ['is cut off in the middle of each answer', () => byNetwork('cut')],
    ['sits behind a network that holds everything back', () => byNetwork('frozen')],
    ['is lost on all connections for good', () => byNetwork('swallowed')],
    ['is lost for longer than any connection waits', () => ({ ...byNetwork('swallowed'), moreMs: 8000 })],
    ['is killed and started again', () => ({ begin: () => database.kill(), end: () => database.start() })],
  ];
  const byNetwork = (fault: Parameters<FaultyNetwork['become']>[0]): Outage => ({
    begin: () => network.become(fault),
    end: () => network.become('sound'),
  });

  test.each(outages)(
    'while Neo4j %s, reads go on, edits are refused at once, and both are as before when it is back',
    async (name, outage) => {
      const figures = await throughOutage(edited, outage());
      expect(figures).toMatchObject({ wrong: [] });
      expect(figures.reads).toBeGreaterThan(2);
      console.info(`Neo4j ${name}: ${inWords(figures)}.`);
    },
    400_000,
  );

  test('on a slow network everything works, slowly', async () => {
    network.become('slow');
    const { revision } = await api.graph();
    expect(await madeAtLast('slow')).toBe(revision + 1);
    await timeUntil(async () => (await refusal(api.client.request(HISTORY))) === null, PATIENCE_MS);
  });

  test('connections that break off once cost nobody anything', async () => {
    const before = await madeAtLast('before the breaks');
    for (let round = 0; round < 3; round++) {
      const made = refusal(edit(edited.editor, `broken-${round}`));
      await sleep(round * 4);
      network.breakOff();
      const code = await made;
      expect([null, 'STORE_UNAVAILABLE']).toContain(code);
      await timeUntil(async () => (await refusal(edit(edited.editor))) === null, PATIENCE_MS);
    }
    const { revision } = await api.graph();
    // Each round makes its own edit and one more: an edit that was refused may have been made, none is made twice.
    expect(revision - before).toBeGreaterThanOrEqual(3);
    expect(revision - before).toBeLessThanOrEqual(6);
  });

  test('edits that all wait for one writer do not keep others from reading the store', async () => {
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    const session = driver.session();
    const blocking = session.beginTransaction();
    await blocking.run("MATCH (counter:Counter {id: 'revision'}) SET counter.locked = true");
    const { revision } = await api.graph();
    const waiting = Array.from({ length: 30 }, (_, place) => madeAtLast(`waiting-${place}`));
    await sleep(1500);
    await timeUntil(async () => (await refusal(api.client.request(HISTORY))) === null, PATIENCE_MS);
    await timeUntil(async () => !(await api.graph()).stale, PATIENCE_MS);
    expect((await api.graph()).revision).toBe(revision);
    await blocking.rollback();
    await driver.close();
    const revisions = (await Promise.all(waiting)).sort((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 30 }, (_, place) => revision + 1 + place));
  });

  test('more histories than there are connections are answered or refused one by one', async () => {
    network.become('slow');
    const answers = await Promise.all(Array.from({ length: 150 }, () => refusal(api.client.request(HISTORY))));
    network.become('sound');
    for (const code of answers) expect([null, 'STORE_UNAVAILABLE', 'BUSY']).toContain(code);
    expect(answers).toContain(null);
    await timeUntil(async () => (await refusal(api.client.request(HISTORY))) === null, PATIENCE_MS);
  });

  test('a server that starts before Neo4j waits for it, but not with a wrong password', async () => {
    network.become('refused');
    const reasons: string[] = [];
    const config = { dataDir: '', neo4j: { ...faulty(), database: 'neo4j' } };
    const opening = onceThere(
      () => openStore(config),
      PATIENCE_MS,
      (reason) => reasons.push(reason),
    );
    await timeUntil(async () => reasons.length > 0, PATIENCE_MS);
    expect(reasons).toEqual([expect.stringContaining('does not answer')]);
    network.become('sound');
    const store = await opening;
    expect(await store.revision()).toBeGreaterThan(0);
    await store.close();
    const withWrongPassword = { dataDir: '', neo4j: { ...config.neo4j, password: 'wrong-password' } };
    const wrong = onceThere(
      () => openStore(withWrongPassword),
      PATIENCE_MS,
      () => {
        throw new Error('A wrong password is waited for.');
      },
    );
    await expect(wrong).rejects.toThrow('refuses the login');
  });
});
