/**
 * `npm run build && npm run trials -- memory --data STORE`: one editor edits again and again, with a search after each edit, and the server's memory
 * is read on the way and once it is at rest. It runs with the settings of memory that `npm start` and the image give. `STORE` is a folder with a store; better of all sources. `--rounds`: edits, 1,000 if left out.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Edit, kindsOfEdits, type RoleWorld } from '../../bench/kinds-of-edits';
import { addKey, openStore } from '../../src/app';
import { builtCommand, type ServedProcess, serveInProcess } from '../http/served-process';
import { evaluate, TOOLS } from '../tools/evaluate';
import type { TrialOptions } from './trial';

/** Resident memory at rest afterwards, MiB: what docs/operations.md says that a server needs. */
const MOST_MIB = 1_300;

const WORLD = `query ($scheme: Scheme!) { roles(first: 40, filter: { schemes: [$scheme] }) { nodes { id
  requirements(first: 5) { nodes { importance level competency { id } } } progressions(first: 3) { nodes { typicalYears kind to { id } } } } } }`;
const ROUTES = `query ($from: String!, $to: String!) { routes(input: { from: $from, to: $to }) { __typename ... on RouteSet { routes { years } } } }`;

export async function run({ rounds = 1_000, data, tell }: TrialOptions) {
  if (data === undefined) throw new Error('Name the folder of a store: --data STORE.');
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  cpSync(data, folder, { recursive: true });
  const key = await editorsKey(folder);
  const malloc = evaluate(TOOLS, 'malloc.mjs', 'tool.MALLOC') as Readonly<Record<string, string>>;
  const environment = {
    ...malloc,
    LOG_LEVEL: 'error',
    POINTS_PER_MINUTE: '1000000000',
    KEY_POINTS_PER_MINUTE: '1000000000',
  };
  const server = await serveInProcess(folder, { ...environment, LONGEST_WAIT_MS: '5000' }, [], builtCommand('serve'));
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const body = JSON.stringify({ query, variables });
    const answer = (await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).json()) as {
      data: T;
      errors?: unknown;
    };
    if (answer.errors !== undefined) throw new Error(JSON.stringify([variables, answer.errors]));
    return answer.data;
  };
  const world = async (scheme: string): Promise<readonly RoleWorld[]> => {
    const { roles } = await ask<{ roles: { nodes: readonly RoleWorld[] } }>(WORLD, { scheme });
    return roles.nodes.filter((role) => role.requirements.nodes.length > 0 && role.progressions.nodes.length > 0);
  };
  try {
    await atRest(server);
    const before = residentMiB(server);
    tell(`before any edit: ${before} MiB`);
    const [ours, onet] = [await world('ATLAS'), await world('ONET')];
    const make = kindsOfEdits(ours, onet);
    const turns: readonly (() => Edit)[] = [
      make.level,
      make.years,
      make.move,
      make.words,
      make.level,
      make.noMove,
      make.onetLevel,
    ];
    let most = 0;
    for (let at = 0; at < rounds; at++) {
      const { query, input } = turns[at % turns.length]!();
      await ask(query, { input });
      await ask(ROUTES, { from: ours[at % ours.length]!.id, to: onet[(7 * at) % onet.length]!.id });
      most = Math.max(most, residentMiB(server));
      if ((at + 1) % 250 === 0) tell(`after ${at + 1} edits and searches: ${residentMiB(server)} MiB`);
    }
    await atRest(server);
    const after = residentMiB(server);
    if (after > MOST_MIB)
      throw new Error(`After ${rounds} edits and searches: ${after} MiB, more than ${MOST_MIB}; ${most} on the way.`);
    return { edits: rounds, beforeMiB: before, mostMiB: most, afterMiB: after };
  } finally {
    server.process.kill();
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function editorsKey(folder: string): Promise<string> {
  const store = await openStore({ dataDir: folder, neo4j: null });
  try {
    return (await addKey(store.records, { name: 'memory-trial', scope: 'editor' })).key;
  } finally {
    await store.close();
  }
}

/** Waits until the server has nothing more to do: also what it keeps half a minute after the last edit is written then. */
async function atRest(server: ServedProcess): Promise<void> {
  for (let quiet = 0, before = 0; quiet < 40; quiet++) {
    await sleep(1_000);
    const worked = cpuTicks(server);
    if (worked - before > 10) quiet = 0;
    before = worked;
  }
}

/** Hundredths of a second of processor time so far. */
function cpuTicks({ process }: ServedProcess): number {
  const fields = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function residentMiB({ process }: ServedProcess): number {
  const status = readFileSync(`/proc/${process.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1024);
}
