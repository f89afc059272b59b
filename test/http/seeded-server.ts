/** A real server over the seeds in an embedded store of its own, on a free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { type GraphEvent, openAtlas, openStore, type RunningAtlas, type SignUpOptions } from '../../src/app';
import { createHttpServer, createLogger, type HttpConfig } from '../../src/http';
import type { CareerStore } from '../../src/store';
import { copySeededStore } from '../kept/stores';

export const PROJECT = resolve(__dirname, '../..');

export interface SeededAtlas {
  /** Folder of the store. */
  readonly dataDir: string;
  readonly atlas: RunningAtlas;
  readonly store: CareerStore;
  /** How often each method of the store was called since `calls` was last emptied, but for what is asked every second. */
  readonly calls: Map<string, number>;
  close(): Promise<void>;
}

/**
 * @param isKept - true: its graph is read from the file that an earlier start kept; false: built anew
 * @param signUps - who takes sign-ups; left out, nobody
 */
export async function openSeededAtlas(
  onetDirectory?: string,
  isKept = true,
  signUps?: SignUpOptions,
): Promise<SeededAtlas> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const calls = new Map<string, number>();
  await copySeededStore(dataDir, onetDirectory);
  const store = counted(await openStore({ dataDir, neo4j: null }), calls);
  const events: GraphEvent[] = [];
  const kept = isKept ? { dataDir, tell: (event: GraphEvent) => events.push(event) } : {};
  const atlas = await openAtlas(store, { ...kept, ...(signUps && { signUps }) });
  if (isKept) expect(events).toMatchObject([{ kind: 'loaded', from: 'file' }]);
  return {
    dataDir,
    atlas,
    store,
    calls,
    close: async () => {
      await atlas.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a server asks every second, whoever asks it: the revision, and how the log stands. */
const ASKED_ANYHOW: ReadonlySet<PropertyKey> = new Set(['revision', 'log']);

/** The same store, counting calls of its methods. */
function counted(store: CareerStore, calls: Map<string, number>): CareerStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (!ASKED_ANYHOW.has(name)) calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
}

export const TEST_CONFIG: HttpConfig = {
  port: 0,
  host: '127.0.0.1',
  executor: 'jit',
  introspection: true,
  development: true,
  pointsPerMinute: 1e12,
  keyPointsPerMinute: 1e12,
  connectionsPerAddress: 100_000,
  // Suites share the process with their server, and the machine with other suites.
  longestWaitMs: 60_000,
};

export interface SeededServer extends SeededAtlas {
  readonly url: string;
  /** What the server logged. */
  readonly log: string[];
  /** Where its metrics are; null without `metricsPort`. */
  readonly metricsUrl: string | null;
}

export interface SeededOptions {
  /** Left out: no pages. */
  readonly webDir?: string;
  readonly onet?: string;
  readonly isKept?: boolean;
  readonly logLevel?: string;
  readonly signUps?: SignUpOptions;
}

export async function startSeededServer(
  config: Partial<HttpConfig> = {},
  { onet, isKept, signUps, ...options }: SeededOptions = {},
): Promise<SeededServer> {
  const seeded = await openSeededAtlas(onet, isKept, signUps);
  const server = await serveSeeded(seeded, config, options);
  return {
    ...server,
    close: async () => {
      await server.close();
      await seeded.close();
    },
  };
}

/** A server of its own over an atlas that others may serve too, for tests that need a fresh one each. Closing it leaves the atlas open. */
export async function serveSeeded(
  seeded: SeededAtlas,
  config: Partial<HttpConfig> = {},
  { webDir, logLevel = 'warn' }: Pick<SeededOptions, 'webDir' | 'logLevel'> = {},
): Promise<SeededServer> {
  const log: string[] = [];
  const logger = createLogger({ level: logLevel, isForPeople: false, to: { write: (line) => void log.push(line) } });
  const parts = { atlas: seeded.atlas, config: { ...TEST_CONFIG, ...config }, logger };
  const server = await createHttpServer(webDir === undefined ? parts : { ...parts, webDir });
  const url = await server.listen();
  return {
    ...seeded,
    url,
    log,
    metricsUrl: server.metricsUrl(),
    close: () => server.close(),
  };
}

export interface ServerOver {
  readonly url: string;
  /** Leaves the store open. */
  close(): Promise<void>;
}

/** A real server over an open store, on a free port. */
export async function serverOver(store: CareerStore): Promise<ServerOver> {
  const atlas = await openAtlas(store, { prepare: true });
  const server = await createHttpServer({ atlas, config: TEST_CONFIG, logger: pino({ level: 'silent' }) });
  return {
    url: await server.listen(),
    close: async () => {
      await server.close();
      await atlas.close();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly {
    message: string;
    extensions: Record<string, unknown>;
    path?: readonly (string | number)[];
  }[];
}

/** Posts a query as JSON. */
export async function ask(url: string, query: string, variables: object = {}): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }));
}

/** Posts a body as it is. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, text, data, errors };
}

/** The answer blames the client, says how, and tells nothing of our insides. */
export function expectUserError(answer: Answer, message: RegExp): void {
  expect(answer.status).toBeLessThan(500);
  expect(answer.errors.map((error) => error.message).join('\n')).toMatch(message);
  expect(answer.text).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d|INTERNAL/);
}
