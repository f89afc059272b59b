/** One outage of a database, as those who read and edit meet it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ClientError, type GraphQLClient } from 'graphql-request';
import type { Api } from './api-on-neo4j';

/** A server to ask, and a client whose key lets it edit. */
export interface EditedApi extends Pick<Api, 'client' | 'graph'> {
  readonly editor: GraphQLClient;
}

export interface Outage {
  begin(): unknown;
  end(): unknown;
  /** How long it lasts beyond the moment when it is noticed and an edit was refused. */
  readonly moreMs?: number;
}

/** Milliseconds, and counts. */
export interface OutageFigures {
  /** From the begin until the API says that it is stale. */
  readonly noticed: number;
  /** How long the first edit took, which was sent as the outage began, until it was refused. */
  readonly firstRefused: number;
  /** The same of an edit sent once the outage was known. */
  readonly refused: number;
  /** How long the end itself took: if Neo4j is started, until it takes the first login and answers it. */
  readonly ending: number;
  /** From then until the API says that it is not stale: until it knows that Neo4j is back. */
  readonly fresh: number;
  /** From then too, until an edit was made. After a start, most of it is Neo4j's: it plans each statement anew. */
  readonly resumed: number;
  readonly reads: number;
  /** Answers other than before the outage, or errors. */
  readonly wrong: readonly string[];
  readonly slowestRead: number;
}

const READ = `{ routes(input: { from: "Back-End Developer", to: "Cloud Architect", budgetMs: 2000 }) {
  ... on RouteSet { exact verdict routes { years steps { to { title } } } } } }`;
const EDIT = `mutation ($text: String!, $key: String) { saveRole(input: { id: "back-end-developer", outlook: $text, idempotencyKey: $key }) {
  revision replayed userErrors { code message } } }`;

/** Longest that anything is waited for. */
const PATIENCE_MS = 120_000;

let edits = 0;

/**
 * An edit that changes words alone; its revision.
 * @param name - what is written; left out: something new
 * @throws {ClientError} if it is refused
 */
export async function edit(editor: GraphQLClient, key: string | null = null, name = `${++edits}`): Promise<number> {
  const text = `Outlook number ${name}.`;
  const { saveRole } = await editor.request<{ saveRole: { revision: number; userErrors: unknown[] } }>(EDIT, {
    text,
    key,
  });
  if (saveRole.userErrors.length > 0) throw new Error(JSON.stringify(saveRole.userErrors));
  return saveRole.revision;
}

/** The code that an edit is refused with; null if it is made. */
export async function refusal(made: Promise<unknown>): Promise<string | null> {
  try {
    await made;
    return null;
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const [first] = error.response.errors ?? [];
    return String(first?.extensions?.code ?? error.response.status);
  }
}

/**
 * Has an outage come and go while readers ask on, and an editor tries to edit.
 * @throws {Error} if it isn't noticed, an edit is refused otherwise than by STORE_UNAVAILABLE, or none is made afterwards
 */
export async function throughOutage(api: EditedApi, { begin, end, moreMs = 0 }: Outage): Promise<OutageFigures> {
  const readers = await startReaders(api.client);
  const started = performance.now();
  await begin();
  const first = timed(refusal(edit(api.editor)));
  const noticed = await until(async () => (await api.graph()).stale, started);
  const firstRefused = await first;
  const refused = await timed(refusal(edit(api.editor)));
  for (const { result } of [firstRefused, refused]) {
    if (result !== 'STORE_UNAVAILABLE') throw new Error(`An edit during the outage gave ${result}.`);
  }
  await sleep(moreMs);
  const ending = await timed(Promise.resolve(end()));
  const ended = performance.now();
  const [fresh, resumed] = await Promise.all([
    until(async () => !(await api.graph()).stale, ended),
    until(async () => (await refusal(edit(api.editor))) === null, ended),
  ]);
  const figures = { noticed, firstRefused: firstRefused.ms, refused: refused.ms, ending: ending.ms, fresh, resumed };
  return { ...figures, ...(await readers.stop()) };
}

/** Two readers who ask the same again and again. */
async function startReaders(client: GraphQLClient) {
  let expected = JSON.stringify(await client.request(READ));
  for (let tries = 0; tries < 20 && expected.includes('"exact":false'); tries++)
    expected = JSON.stringify(await client.request(READ));
  let goesOn = true;
  const found = { reads: 0, wrong: [] as string[], slowestRead: 0 };
  const reader = async () => {
    while (goesOn) {
      const { result, ms } = await timed(client.request(READ).then(JSON.stringify, String));
      found.reads++;
      // A search that ended early on a busy machine is not wrong.
      if (result !== expected && !result.includes('"exact":false')) found.wrong.push(result.slice(0, 500));
      found.slowestRead = Math.max(found.slowestRead, ms);
      await sleep(20);
    }
  };
  const done = Promise.all([reader(), reader()]);
  return {
    stop: async () => {
      goesOn = false;
      await done;
      return found;
    },
  };
}

/** Milliseconds from `start` until the condition holds. */
async function until(condition: () => Promise<boolean>, start: number): Promise<number> {
  while (!(await condition())) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`It does not hold after ${PATIENCE_MS} ms.`);
    await sleep(20);
  }
  return performance.now() - start;
}

async function timed<T>(work: Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work;
  return { result, ms: performance.now() - start };
}

/** The figures in one line. */
export function inWords(figures: OutageFigures): string {
  const { noticed, firstRefused, refused, ending, fresh, resumed, reads, wrong, slowestRead } = figures;
  const ms = (value: number) => `${Math.round(value)} ms`;
  return `noticed after ${ms(noticed)}; edits refused in ${ms(firstRefused)}, then ${ms(refused)}; the end took ${ms(ending)}; fresh ${ms(fresh)} and edits made ${ms(resumed)} after it; ${reads} reads, ${wrong.length} wrong, slowest ${ms(slowestRead)}`;
}
