/** `npm run trials -- outages`: each fault of Neo4j and of the network several times, with the limits that must hold. */
import { GraphQLClient } from 'graphql-request';
import { addKey, importSeeds } from '../../src/app';
import { neo4jStore, SEEDS, startApi } from '../e2e/api-on-neo4j';
import { type Fault, faultyNetworkTo } from '../e2e/faulty-network';
import { edit, inWords, type OutageFigures, throughOutage } from '../e2e/outage';
import { startOwnNeo4j } from '../neo4j-server';
import type { TrialOptions } from './trial';

/** What must hold. A Neo4j that is asked to stop answers on for a while, so it is not held to the first. */
const NOTICED_WITHIN_MS = 2000;
const FRESH_WITHIN_MS = 2000;
const RESUMED_WITHIN_MS = 10_000;

/** Neo4j's first edit after a start takes up to so much of its start, however slow the machine is. */
const FIRST_EDIT_SHARE = 0.25;

/** @throws {Error} if a read is wrong, or a limit is passed */
export async function run({ rounds = 3, tell }: TrialOptions) {
  const database = await startOwnNeo4j();
  const network = await faultyNetworkTo(Number(new URL(database.uri).port));
  const store = await neo4jStore(database);
  await importSeeds(store, SEEDS, () => {});
  const { key } = await addKey(store.records, { name: 'ada', scope: 'editor' });
  await store.close();
  const api = await startApi({ ...database, uri: `bolt://127.0.0.1:${network.port}` });
  const editor = new GraphQLClient(`${api.url}/graphql`, { headers: { authorization: `Bearer ${key}` } });
  const byNetwork = (fault: Fault) => ({ begin: () => network.become(fault), end: () => network.become('sound') });
  const outages = {
    hangs: { begin: () => database.pause(), end: () => database.resume() },
    'is reset': byNetwork('reset'),
    'is cut off': byNetwork('cut'),
    'is held back': byNetwork('frozen'),
    'is swallowed': { ...byNetwork('swallowed'), moreMs: 10_000 },
    'is stopped and started': { begin: () => database.stop(), end: () => database.start() },
    'is killed and started': { begin: () => database.kill(), end: () => database.start() },
  };
  const worst: Record<string, OutageFigures> = {};
  try {
    await edit(editor);
    for (let round = 0; round < rounds; round++) {
      for (const [name, outage] of Object.entries(outages)) {
        const figures = await throughOutage({ client: api.client, graph: api.graph, editor }, outage);
        tell(`Neo4j ${name}: ${inWords(figures)}`);
        worst[name] = worse(worst[name], figures);
      }
    }
  } finally {
    network.become('sound');
    database.resume();
    await api.close();
    await network.close();
    await database.dispose();
  }
  const late = Object.entries(worst).filter(
    ([name, { noticed, ending, fresh, resumed, wrong }]) =>
      (noticed > NOTICED_WITHIN_MS && !name.includes('stopped')) ||
      fresh > FRESH_WITHIN_MS ||
      resumed > Math.max(RESUMED_WITHIN_MS, FIRST_EDIT_SHARE * ending) ||
      wrong.length > 0,
  );
  if (late.length > 0) throw new Error(`Late or wrong: ${JSON.stringify(late)}`);
  return worst;
}

function worse(before: OutageFigures | undefined, now: OutageFigures): OutageFigures {
  if (before === undefined) return now;
  const most = (name: keyof Omit<OutageFigures, 'wrong'>) => Math.max(before[name], now[name]);
  return {
    noticed: most('noticed'),
    firstRefused: most('firstRefused'),
    refused: most('refused'),
    ending: most('ending'),
    fresh: most('fresh'),
    resumed: most('resumed'),
    slowestRead: most('slowestRead'),
    reads: before.reads + now.reads,
    wrong: [...before.wrong, ...now.wrong],
  };
}
