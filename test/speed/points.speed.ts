/** Points against processor time: whatever clients ask for, however dear, takes about a point for each microsecond of the server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKey, DEMONSTRATION, openStore } from '../../src/app';
import { builtCommand, type ServedProcess, serveInProcess } from '../http/served-process';
import { copySeededStore } from '../kept/stores';
import { type Asked, message, type Question, tool } from './asked-over-http';
import { ADDRESSES, EXPORTS, FIELDS, MUTATIONS, TOOL_CALLS } from './dearest-questions';

/** Microseconds of the server that a point may stand for. */
const LEAST = 0.3;
const MOST = 3;
/** The middle of so many rounds counts, each as long as this, milliseconds of processor time, after one that does not count. */
const ROUNDS = 3;
const MORE_ROUNDS = 2;
const ROUND_MS = 120;
const WARM_MS = 400;
const AT_REST = 0.1;
/** Points a minute: more than any of it takes. */
const MANY = '10000000000';

const named = (names: Readonly<Record<string, readonly Question[]>>): [string, Question][] =>
  Object.entries(names).flatMap(([name, questions]) =>
    questions.map((question, place): [string, Question] => [place === 0 ? name : `${name}, ${place + 1}`, question]),
  );
const ALL: readonly (readonly [string, Question])[] = [
  ...named(FIELDS),
  ...named(MUTATIONS),
  ...named(ADDRESSES),
  ...named(EXPORTS).map(([name, question]): [string, Question] => [`export of ${name}`, question]),
  ...Object.entries(TOOL_CALLS).map(([name, args]): [string, Question] => [`tool ${name}`, tool(name, args)]),
  ['tools', message('tools/list', {})],
];

let server: ServedProcess;
/** Of an editor of an organisation that takes sign-ups. */
let key: string;
const folder = mkdtempSync(join(tmpdir(), 'career-atlas-points-'));
beforeAll(async () => {
  await copySeededStore(folder);
  const store = await openStore({ dataDir: folder, neo4j: null });
  ({ key } = await addKey(store.records, { name: 'points', scope: 'editor', owner: DEMONSTRATION.id }));
  await store.close();
  const environment = {
    POINTS_PER_MINUTE: MANY,
    KEY_POINTS_PER_MINUTE: MANY,
    EXPORTS_PER_MINUTE: '100000',
    ADVISORS_DEMO: 'on',
    LOG_LEVEL: 'error',
  };
  server = await serveInProcess(folder, environment, [], builtCommand('serve'));
  for (let share = 1; share > AT_REST; ) {
    const [before, began] = [processorMs(), performance.now()];
    await new Promise((done) => setTimeout(done, 500));
    share = (processorMs() - before) / (performance.now() - began);
  }
}, 120_000);
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function send({ path, method = 'GET', body, language, isKeyed }: Asked): Promise<string> {
  const isPage = method === 'GET' && !path.startsWith('/export');
  const response = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: {
      accept: isPage ? 'text/html' : path === '/mcp' ? 'application/json, text/event-stream' : '*/*',
      ...(body && { 'content-type': 'application/json' }),
      ...(language !== undefined && { 'accept-language': language }),
      ...(isKeyed && { authorization: `Bearer ${key}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return response.status >= 400 && response.status !== 404 ? `${response.status} ${text.slice(0, 500)}` : text;
}

/** Points that are left, after all work so far is settled, and the seconds until there are more. */
async function allowance(isKeyed = false): Promise<{ readonly left: number; readonly seconds: number }> {
  const response = await fetch(`${server.url}/export`, { headers: isKeyed ? { authorization: `Bearer ${key}` } : {} });
  await response.arrayBuffer();
  const [, left, seconds] = /r=(\d+);t=(\d+)/.exec(response.headers.get('ratelimit') ?? '') ?? [];
  return { left: Number(left), seconds: Number(seconds) };
}

/** Milliseconds of processor time of all threads of the server. */
function processorMs(): number {
  const tasks = `/proc/${server.process.pid}/task`;
  let sum = 0;
  for (const task of readdirSync(tasks))
    sum += Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
  return sum / 1e6;
}

let turn = 1_000;
/** Asks until it has taken so long. @returns null if a new minute of points has begun meanwhile */
async function measured(question: Question, milliseconds: number) {
  const { isKeyed } = question(turn++);
  const [points, before] = [await allowance(isKeyed), processorMs()];
  let asked = 0;
  for (; processorMs() - before < milliseconds; asked++) await send(question(turn++));
  const took = 1_000 * (processorMs() - before);
  const after = await allowance(isKeyed);
  if (after.seconds > points.seconds) return null;
  const taken = points.left - after.left;
  return { share: took / taken, points: Math.round(taken / asked) };
}

/** Microseconds a point, and points a question. */
interface Measured {
  readonly share: number;
  readonly points: number;
}

/** The middle of some rounds. */
async function middleOf(question: Question): Promise<Measured> {
  const rounds: Measured[] = [];
  while (rounds.length < ROUNDS) rounds.push(...[(await measured(question, ROUND_MS)) ?? []].flat());
  return rounds.sort((a, b) => a.share - b.share)[ROUNDS >> 1]!;
}

function isFair({ share }: Measured): boolean {
  return share >= LEAST && share <= MOST;
}

test.each(ALL)(
  '%s',
  async (name, question) => {
    const answer = await send(question(turn++));
    expect(answer).not.toMatch(/^[45]\d\d |^\{"errors":|"isError":true/);
    await measured(question, WARM_MS);
    let middle = await middleOf(question);
    // What earlier questions left behind, such as garbage, may fall into some rounds.
    for (let more = 0; more < MORE_ROUNDS && !isFair(middle); more++) middle = await middleOf(question);
    const { share, points } = middle;
    process.stdout.write(`${name}: ${share.toFixed(2)} us a point, ${points} points\n`);
    expect({ name, isFair: isFair(middle), share }).toMatchObject({ isFair: true });
  },
  60_000,
);
