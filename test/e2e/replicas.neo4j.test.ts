import { addKey } from '../../src/app';
import type { CareerStore } from '../../src/store';
import { changeSet, progresses, role, SOURCE } from '../contract/facts';
import { describeOnNeo4j } from '../neo4j-server';
import { type Replica, startReplica, underLoad } from '../trials/replicas';
import { neo4jStore } from './api-on-neo4j';

/** `npm run trials -- replicas` does the same for minutes, on the seeds, and holds how soon replicas show an edit. */
const SECONDS = 10;
const ROLES = ['a', 'b', 'c', 'd'];

describeOnNeo4j('three replicas on one Neo4j', (access) => {
  const replicas: (Replica | null)[] = [];
  let store: CareerStore;
  let key: string;

  beforeAll(async () => {
    store = await neo4jStore(access());
    const links = ROLES.slice(1).map((id, place) => progresses(`role:${ROLES[place]}`, `role:${id}`));
    await store.apply(changeSet({ putNodes: [SOURCE, ...ROLES.map((id) => role(id))], putLinks: links }));
    key = (await addKey(store.records, { name: 'ada', scope: 'editor' })).key;
    replicas.push(...(await Promise.all([0, 1, 2].map(() => startReplica(access())))));
  });

  afterAll(async () => {
    await Promise.all(replicas.map((each) => each?.kill('SIGKILL')));
    await store?.close();
  });

  test('never mix revisions, all show each edit, and one that is killed costs nobody a request', async () => {
    const told: string[] = [];
    const figures = await underLoad(store, replicas, {
      readers: 3,
      editors: 2,
      seconds: SECONDS,
      leastEdits: 6,
      thinkMs: 30,
      pauseMs: 300,
      seed: 1,
      asked: { roles: ROLES.map((id) => `role:${id}`), from: 'role:a', to: 'role:d' },
      key,
      comparedWays: 1000,
      events: [
        [
          SECONDS / 2,
          async (under) => {
            const [, gone] = under.replicas;
            under.replicas[1] = null;
            await gone?.kill('SIGKILL');
          },
        ],
      ],
      tell: (line) => told.push(line),
    });
    expect(told).toEqual([]);
    // An edit may be refused and sent again: a busy machine may look like an outage for a moment.
    expect(figures).toMatchObject({ readsFailed: 0, editsFailed: 0, mixed: 0 });
    expect(figures.edits).toBeGreaterThanOrEqual(6);
    expect(figures.answersCompared).toBe(figures.reads);
    // A search that ended early on a busy machine is not compared.
    expect(figures.waysCompared).toBeGreaterThan(0);
    expect(figures.retriedByBalancer.broken).toBeGreaterThan(0);
    // Two replicas to the end, and a third until it was killed.
    expect(figures.lag.count).toBeGreaterThanOrEqual(2 * figures.edits);
    console.info(`Edits were shown everywhere after ${figures.lag.median} ms, ${figures.lag.most} ms at most.`);
  });
});
