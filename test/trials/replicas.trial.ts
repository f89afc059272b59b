/**
 * `npm run trials -- replicas --seconds 180`: three replicas on one Neo4j under load while editors write. One replica is killed and
 * started again, then Neo4j itself is stopped and started.
 */
import { addKey, importSeeds } from '../../src/app';
import { neo4jStore, SEEDS } from '../e2e/api-on-neo4j';
import { startOwnNeo4j } from '../neo4j-server';
import { type LoadFigures, type Replica, startReplica, type UnderLoad, underLoad } from './replicas';
import type { TrialOptions } from './trial';

/** What must hold. */
const SHOWN_WITHIN_MS = 2000;
const RESUMED_WITHIN_MS = 10_000;

const ROLES = ['back-end-developer', 'devops-engineer', 'cloud-architect', 'data-analyst', 'data-engineer'];

/** @throws {Error} if an answer mixes revisions, a request is lost, or a limit is passed */
export async function run({ seconds = 180, seed = 1, tell }: TrialOptions) {
  const database = await startOwnNeo4j();
  const store = await neo4jStore(database);
  await importSeeds(store, SEEDS, () => {});
  const { key } = await addKey(store.records, { name: 'ada', scope: 'editor' });
  const replicas: (Replica | null)[] = await Promise.all([0, 1, 2].map(() => startReplica(database)));
  tell('three replicas are there');
  const killed = async (under: UnderLoad) => {
    const gone = under.replicas[1];
    under.replicas[1] = null;
    await gone?.kill('SIGKILL');
    tell('one replica was killed');
  };
  const startedAgain = async (under: UnderLoad) => {
    under.replicas[1] = await startReplica(database);
    under.lead();
    tell('and started again');
  };
  const restarted = async (under: UnderLoad) => {
    under.noteStore(true);
    await database.stop();
    tell('Neo4j was stopped');
    await database.start();
    under.noteStore(false);
    tell('and started again');
  };
  try {
    const figures = await underLoad(store, replicas, {
      readers: 4,
      editors: 2,
      seconds,
      leastEdits: 20,
      thinkMs: 100,
      pauseMs: 4000,
      seed,
      asked: { roles: ROLES.map((id) => `role:${id}`), from: 'role:back-end-developer', to: 'role:cloud-architect' },
      key,
      comparedWays: 25,
      events: [
        [seconds * 0.25, killed],
        [seconds * 0.4, startedAgain],
        [seconds * 0.65, restarted],
      ],
      tell,
    });
    check(figures);
    return figures;
  } finally {
    await Promise.all(replicas.map((each) => each?.kill('SIGKILL')));
    await store.close();
    await database.dispose();
  }
}

function check(figures: LoadFigures): void {
  const { readsFailed, editsFailed, mixed, resumed, lag } = figures;
  const wrong = [
    ...(readsFailed > 0 ? [`${readsFailed} reads failed`] : []),
    ...(editsFailed > 0 ? [`${editsFailed} edits failed`] : []),
    ...(mixed > 0 ? [`${mixed} answers are wrong`] : []),
    ...(resumed === null || resumed > RESUMED_WITHIN_MS ? ['edits resumed too late'] : []),
    ...(lag.p95 > SHOWN_WITHIN_MS ? ['edits are shown too late'] : []),
  ];
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: ${JSON.stringify(figures)}`);
}
