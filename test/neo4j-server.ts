/**
 * The Neo4j that suites run against: the one of NEO4J_URI if set, else one started from Maven Central's artifacts by the
 * first suite that asks and shared by all of the run. It has one database, so suites that use it go one after another.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { CACHE, freePort, missingForNeo4j, type RunningServer, startNeo4j } from '../tools/neo4j/server';
import { describeWhen } from './describe-when';
import { folderOf, launcherOf, runDir, sharedServer, tryLock, untilGone } from './shared-server';

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const TURN = 'turn';
const LAUNCHER = join(__dirname, '..', 'tools', 'neo4j', 'run.js');
const NAME = 'neo4j';
/** A suite may wait for all the others. */
const TURN_TIMEOUT_MS = 1_800_000;
const STOP_TIMEOUT_MS = 120_000;

/**
 * Declares a suite on an empty Neo4j that no other suite uses meanwhile. On a machine without one it is skipped with the
 * reason, and fails under `CI=true`.
 *
 * @param body - told how to get the access, inside tests and hooks only
 */
export function describeOnNeo4j(title: string, body: (access: () => Neo4jAccess) => void): void {
  const missing = process.env.NEO4J_URI ? null : missingForNeo4j();
  const want = `no Neo4j; set NEO4J_URI, or: ${missing ?? ''}`.replaceAll(/[()]/g, '');
  describeInTurn(title, missing === null, want, neo4jForTests, body);
}

/**
 * The same on a Neo4j that the suite may stop, kill, pause and start again: the shared one, never that of NEO4J_URI. It runs again
 * when the suite is over.
 */
export function describeOnStoppableNeo4j(title: string, body: (server: () => StoppableNeo4j) => void): void {
  const missing = missingForNeo4j();
  let server: StoppableNeo4j | null = null;
  const start = async () => {
    server = stoppable(await sharedNeo4j());
    return server;
  };
  describeInTurn(title, missing === null, (missing ?? '').replaceAll(/[()]/g, ''), start, (access) => {
    body(access);
    afterAll(async () => {
      server?.resume();
      await server?.start();
    }, TURN_TIMEOUT_MS);
  });
}

function describeInTurn<Access extends Neo4jAccess>(
  title: string,
  met: boolean,
  want: string,
  start: () => Promise<Access>,
  body: (access: () => Access) => void,
): void {
  describeWhen(met, want, title, () => {
    let access: Access | null = null;
    beforeAll(async () => {
      while (!tryLock(join(runDir(), TURN))) await sleep(200);
      access = await start();
      await wipeNeo4j(access);
    }, TURN_TIMEOUT_MS);
    body(() => {
      if (access === null) throw new Error('Neo4j is there only inside tests and hooks.');
      return access;
    });
    // Hooks at the end run in the order in which they are declared: the turn is over when the suite has put all away.
    afterAll(() => rmSync(join(runDir(), TURN), { recursive: true, force: true }));
  });
}

/** How to reach the Neo4j of NEO4J_URI, or that of the run, started if need be. */
async function neo4jForTests(): Promise<Neo4jAccess> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI) return { uri: NEO4J_URI, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD || '' };
  return sharedNeo4j();
}

interface SharedNeo4j extends Neo4jAccess {
  readonly pid: number;
}

function sharedNeo4j(): Promise<SharedNeo4j> {
  const launcher = [LAUNCHER, '--folder', join(runDir(), NAME, 'data')];
  return sharedServer<SharedNeo4j>(NAME, launcher, { NEO4J_PASSWORD: 'career-atlas' });
}

/** A shared server in the hands of the suite whose turn it is. */
function stoppable({ pid, ...access }: SharedNeo4j): StoppableNeo4j {
  let running: number | null = pid;
  const end = async (signal: NodeJS.Signals) => {
    if (running === null) return;
    process.kill(running, signal);
    await untilGone(running, STOP_TIMEOUT_MS);
    running = null;
  };
  return {
    ...access,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    pause: () => running !== null && process.kill(running, 'SIGSTOP'),
    resume: () => running !== null && process.kill(running, 'SIGCONT'),
    start: async () => {
      if (running !== null) return;
      rmSync(join(folderOf(NAME), 'ready.json'), { force: true });
      process.kill(launcherOf(NAME), 'SIGUSR2');
      running = (await sharedNeo4j()).pid;
    },
  };
}

/** A server that may be stopped and started again on the same ports and data. */
export interface StoppableNeo4j extends Neo4jAccess {
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Has it hang: connections stay open and are accepted, and nothing is answered. */
  pause(): void;
  resume(): void;
}

/** A server of one suite's own. */
export interface OwnNeo4j extends StoppableNeo4j {
  /** Stops it for good and deletes its data. */
  dispose(): Promise<void>;
}

/**
 * Starts a server apart from the shared one, on free ports. Guard the suite with `missingForNeo4j`, as describeWhen takes it.
 *
 * @param prepare - called with the server's folder before it starts
 */
export async function startOwnNeo4j(prepare: (folder: string) => void = () => {}): Promise<OwnNeo4j> {
  mkdirSync(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'own-'));
  prepare(folder);
  const ports = { boltPort: await freePort(), httpPort: await freePort() };
  const options = { folder, ...ports, password: 'career-atlas', isShortLived: true };
  let running: RunningServer | null = await startNeo4j(options);
  const { uri, user, password } = running;
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  return {
    uri,
    user,
    password,
    stop,
    start: async () => {
      running ??= await startNeo4j(options);
    },
    kill: async () => {
      running?.kill('SIGKILL');
      await stop();
    },
    pause: () => running?.kill('SIGSTOP'),
    resume: () => running?.kill('SIGCONT'),
    dispose: async () => {
      running?.kill('SIGCONT');
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export { missingForNeo4j };

/** Removes all nodes and relationships, and constraints with their indexes unless these are kept, which saves half a second. */
export async function wipeNeo4j({ uri, user, password }: Neo4jAccess, keepsConstraints = false): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (keepsConstraints) return;
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name RETURN name');
    for (const record of constraints.records) await session.run(`DROP CONSTRAINT \`${record.get('name')}\``);
  } finally {
    await session.close();
    await driver.close();
  }
}
