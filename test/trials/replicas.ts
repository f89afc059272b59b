/** Replicas of the API on one Neo4j, under load, while editors write and machines fail. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomNumbers } from '../../src/domain';
import type { CareerStore } from '../../src/store';
import type { Neo4jAccess } from '../neo4j-server';
import { startBalancer } from './balancer';
import { type Away, compared, type Lag, lagOf, type Made, resumedAfter } from './load-figures';
import { type Asked, Replay, type Seen, seenDocument, seenIn } from './replay';

/** How long an editor sends an edit again that is refused because the store is away. */
const MOST_PATIENCE_MS = 300_000;

const PROCESS = [
  '--require',
  join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs'),
  join(__dirname, 'replica-process.ts'),
];

/** A server in a process of its own. */
export interface Replica {
  readonly url: string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** @throws {Error} with what it wrote to stderr, if it ends */
export async function startReplica({ uri, user, password }: Neo4jAccess): Promise<Replica> {
  const process_: ChildProcess = spawn(process.execPath, [...PROCESS, JSON.stringify({ uri, user, password })]);
  let errors = '';
  process_.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<void>((resolve) => process_.once('close', () => resolve()));
  const url = await Promise.race([
    new Promise<string>((resolve) => process_.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))),
    ended.then(() => Promise.reject(new Error(`A replica ended: ${errors}`))),
  ]);
  return {
    url,
    kill: async (signal) => {
      process_.kill(signal);
      await ended;
    },
  };
}

export interface Load {
  readonly readers: number;
  readonly editors: number;
  readonly seconds: number;
  /** It goes on, for up to a minute, until so many edits were made. */
  readonly leastEdits: number;
  /** A pause of a reader between two questions, */
  readonly thinkMs: number;
  /** and of an editor between two edits. */
  readonly pauseMs: number;
  readonly seed: number;
  /** What readers ask. Editors change these roles, and moves between them. */
  readonly asked: Asked;
  /** Of an editor. */
  readonly key: string;
  /** Revisions of which the ways are compared too: building their graphs takes time. */
  readonly comparedWays: number;
  /** What happens meanwhile: [seconds after the begin, what]. */
  readonly events: readonly (readonly [number, (under: UnderLoad) => Promise<void>])[];
  readonly tell: (line: string) => void;
}

/** What events may do. */
export interface UnderLoad {
  readonly replicas: (Replica | null)[];
  /** Has the balancer and the watchers use the replicas there are. */
  lead(): void;
  /** Notes that the store is away from now on, or is back. */
  noteStore(isAway: boolean): void;
}

/** Milliseconds, and counts. */
export interface LoadFigures {
  readonly reads: number;
  readonly readsFailed: number;
  readonly edits: number;
  /** Edits that got STORE_UNAVAILABLE and were sent again. */
  readonly refused: number;
  readonly editsFailed: number;
  /** From when the store was back until an edit was made; null if it was not away. */
  readonly resumed: number | null;
  /** How often the balancer asked a further server, by why. */
  readonly retriedByBalancer: Readonly<Record<string, number>>;
  readonly slowestRead: number;
  readonly revisions: number;
  readonly answersCompared: number;
  readonly waysCompared: number;
  readonly mixed: number;
  /** From the answer to an edit until each replica shows it. */
  readonly lag: Lag;
  readonly slowestRefusal: number;
}

/** Runs the load on replicas, then compares every answer with a replay of the store's trail. */
export async function underLoad(store: CareerStore, replicas: (Replica | null)[], load: Load): Promise<LoadFigures> {
  const replay = await Replay.from(store);
  const there = () => replicas.filter((each) => each !== null);
  const balancer = await startBalancer(there().map(({ url }) => url));
  const random = randomNumbers(load.seed);
  const end = performance.now() + load.seconds * 1000;
  const seen: Seen[] = [];
  const made: Made[] = [];
  const goesOn = () => {
    const now = performance.now();
    return now < end || (made.length < load.leastEdits && now < end + 60_000);
  };
  let isWatched = true;
  const found = { readsFailed: 0, refused: 0, editsFailed: 0, slowestRead: 0, slowestRefusal: 0 };
  const shown = new Map<string, Made[]>();
  const away: Away[] = [];
  const lead = () => balancer.lead(there().map(({ url }) => url));

  const reader = async () => {
    const query = seenDocument(load.asked);
    while (goesOn()) {
      const start = performance.now();
      const { data, code } = await post<Parameters<typeof seenIn>[0]>(balancer.url, { query });
      found.slowestRead = Math.max(found.slowestRead, performance.now() - start);
      if (data === null) {
        found.readsFailed++;
        load.tell(`a read failed: ${code}`);
      } else seen.push(seenIn(data, load.asked));
      await sleep(load.thinkMs);
    }
  };
  const editor = async (number: number) => {
    for (let count = 0; goesOn(); count++) {
      const idempotencyKey = `editor-${number}-${count}`;
      const body = editBody(load.asked, `${number}.${count}`, idempotencyKey, random);
      const since = performance.now();
      for (;;) {
        const start = performance.now();
        const { data, code } = await post<{ edit: { revision: number; userErrors: unknown[] } }>(
          balancer.url,
          body,
          load.key,
        );
        if (data?.edit && data.edit.userErrors.length === 0) {
          made.push({ revision: data.edit.revision, at: performance.now() });
          break;
        }
        if (code !== 'STORE_UNAVAILABLE' || performance.now() - since > MOST_PATIENCE_MS) {
          found.editsFailed++;
          load.tell(`an edit failed: ${code} ${JSON.stringify(data)}`);
          break;
        }
        found.refused++;
        found.slowestRefusal = Math.max(found.slowestRefusal, performance.now() - start);
        await sleep(200);
      }
      await sleep(load.pauseMs * (0.5 + random()));
    }
  };
  const watchers = new Set<Promise<void>>();
  const watch = (replica: Replica) => {
    const list: Made[] = [];
    shown.set(replica.url, list);
    const watching = (async () => {
      while (isWatched && replicas.includes(replica)) {
        const { data } = await post<{ graph: { revision: number } }>(replica.url, { query: '{ graph { revision } }' });
        if (data !== null && data.graph.revision !== list.at(-1)?.revision) {
          list.push({ revision: data.graph.revision, at: performance.now() });
        }
        await sleep(25);
      }
    })();
    watchers.add(watching);
  };
  for (const each of there()) watch(each);
  const underway: UnderLoad = {
    replicas,
    lead: () => {
      lead();
      for (const each of there()) if (!shown.has(each.url)) watch(each);
    },
    noteStore: (isAway) => {
      if (isAway) away.push({ from: performance.now(), until: Number.POSITIVE_INFINITY });
      else away.at(-1)!.until = performance.now();
    },
  };
  const happening = load.events.map(async ([second, event]) => {
    await sleep(second * 1000);
    await event(underway);
  });
  await Promise.all([
    ...Array.from({ length: load.readers }, reader),
    ...Array.from({ length: load.editors }, (_, number) => editor(number)),
    ...happening,
  ]);
  // A little longer, so that the last edits are shown too.
  const newest = await replay.learn(store);
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (there().every(({ url }) => shown.get(url)?.at(-1)?.revision === newest)) break;
    await sleep(25);
  }
  isWatched = false;
  await Promise.all(watchers);
  const retriedByBalancer = balancer.retried();
  await balancer.close();
  const lag = lagOf(made, [...shown.values()], away);
  return {
    reads: seen.length + found.readsFailed,
    edits: made.length,
    ...found,
    resumed: resumedAfter(made, away),
    retriedByBalancer,
    revisions: newest,
    ...compared(seen, replay, load),
    lag,
  };
}

/** An edit of one of three sorts: the outlook of all roles at once, the years of a move, or a new role. */
function editBody({ roles }: Asked, text: string, idempotencyKey: string, random: () => number) {
  const draw = random();
  if (draw < 0.6) {
    const changes = roles.map((id) => ({ saveRole: { id, outlook: `Outlook ${text}.` } }));
    return bodyOf('applyChanges', 'ApplyChangesInput', { changes, idempotencyKey });
  }
  if (draw < 0.95) {
    const from = Math.floor(random() * roles.length);
    const to = (from + 1 + Math.floor(random() * (roles.length - 1))) % roles.length;
    const typicalYears = Math.round(5 + 50 * random()) / 10;
    const input = {
      from: roles[from],
      to: roles[to],
      kind: 'LATERAL',
      typicalYears,
      confidence: 0.7,
      note: `Note ${text}.`,
    };
    return bodyOf('saveProgression', 'SaveProgressionInput', { ...input, idempotencyKey });
  }
  const title = `Trial role ${text}`;
  return bodyOf('saveRole', 'SaveRoleInput', { title, summary: 'Made by a trial.', seniority: 'MID', idempotencyKey });
}

function bodyOf(name: string, type: string, input: object) {
  const query = `mutation ($input: ${type}!) { edit: ${name}(input: $input) { revision userErrors { code message } } }`;
  return { query, variables: { input } };
}

/** What an answer holds; without data, the code of its error. */
async function post<T>(
  url: string,
  body: object,
  key?: string,
): Promise<{ readonly data: T | null; readonly code: string }> {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  try {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as {
      data?: T | null;
      errors?: readonly { extensions?: { code?: string }; message: string }[];
    };
    const code = errors?.[0]?.extensions?.code ?? errors?.[0]?.message ?? `${response.status}`;
    return { data: errors === undefined ? (data ?? null) : null, code };
  } catch (error) {
    return { data: null, code: String(error) };
  }
}
