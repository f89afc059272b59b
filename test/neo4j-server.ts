/**
 * The Neo4j that suites run against: the one of NEO4J_URI if set, else one started from Maven Central's artifacts by the
 * first suite that asks and shared by all of the run. It has one database, so suites that use it go one after another.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { CACHE, freePort, missingForNeo4j, type RunningServer, startNeo4j } from '../tools/neo4j/server';
import { describeWhen } from './describe-when';

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const LAUNCHER = join(__dirname, '..', 'tools', 'neo4j', 'run.js');
/** The first start of all downloads 120 MB. */
const START_TIMEOUT_MS = 600_000;
/** A suite may wait for all the others. */
const TURN_TIMEOUT_MS = 1_800_000;

/**
 * Declares a suite on an empty Neo4j that no other suite uses meanwhile. On a machine without one it is skipped with the
 * reason, and fails under `CI=true`.
 *
 * @param body - told how to get the access, inside tests and hooks only
 */
export function describeOnNeo4j(title: string, body: (access: () => Neo4jAccess) => void): void {
  const missing = process.env.NEO4J_URI ? null : missingForNeo4j();
  const want = `no Neo4j; set NEO4J_URI, or: ${missing ?? ''}`.replaceAll(/[()]/g, '');
  describeWhen(missing === null, want, title, () => {
    let access: Neo4jAccess | null = null;
    beforeAll(async () => {
      await takeTurn();
      const found = await neo4jForTests();
      if ('missing' in found) throw new Error(found.missing);
      access = found;
      await wipeNeo4j(found);
    }, TURN_TIMEOUT_MS);
    afterAll(endTurn);
    body(() => {
      if (access === null) throw new Error('Neo4j is there only inside tests and hooks.');
      return access;
    });
  });
}

/** How to reach the run's Neo4j, started if need be; or what is missing to have one. */
export async function neo4jForTests(): Promise<Neo4jAccess | { readonly missing: string }> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI) return { uri: NEO4J_URI, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD || '' };
  const missing = missingForNeo4j();
  if (missing !== null) return { missing };
  const ready = join(runDir(), 'ready.json');
  if (tryLock(join(runDir(), 'started'))) launch(ready);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(ready)) {
    if (existsSync(join(runDir(), 'failed')) || Date.now() > deadline) {
      throw new Error(`Neo4j did not start:\n${readFileSync(join(runDir(), 'launcher.log'), 'utf8')}`);
    }
    await sleep(200);
  }
  return JSON.parse(readFileSync(ready, 'utf8')) as Neo4jAccess;
}

/** Stops what neo4jForTests started in this run, if anything. */
export async function stopSharedNeo4j(): Promise<void> {
  const file = join(runDir(), 'launcher.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  for (let waits = 0; waits < 300 && isAlive(pid); waits++) await sleep(100);
}

/** A server of one suite's own, which may be stopped and started again on the same ports and data. */
export interface OwnNeo4j extends Neo4jAccess {
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Has it hang: connections stay open and are accepted, and nothing is answered. */
  pause(): void;
  resume(): void;
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

function runDir(): string {
  const folder = process.env.CAREER_TEST_RUN_DIR;
  if (folder === undefined) throw new Error('test/global-setup.ts has not run; see jest.config.js.');
  return folder;
}

/** Starts the launcher apart from this worker, since it serves the whole run; it ends with the run at the latest. */
function launch(ready: string): void {
  const log = openSync(join(runDir(), 'launcher.log'), 'a');
  const launcher = spawn(
    process.execPath,
    [
      LAUNCHER,
      '--folder',
      join(runDir(), 'server'),
      '--ready',
      ready,
      '--watch',
      process.env.CAREER_TEST_RUN_PID ?? '',
    ],
    { detached: true, stdio: ['ignore', log, log], env: { ...process.env, NEO4J_PASSWORD: 'career-atlas' } },
  );
  launcher.once('exit', () => existsSync(runDir()) && writeFileSync(join(runDir(), 'failed'), ''));
  launcher.unref();
  writeFileSync(join(runDir(), 'launcher.pid'), String(launcher.pid));
}

async function takeTurn(): Promise<void> {
  while (!tryLock(join(runDir(), 'turn'))) await sleep(200);
}

function endTurn(): void {
  rmSync(join(runDir(), 'turn'), { recursive: true, force: true });
}

/** True for the one caller that makes the folder. */
function tryLock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
