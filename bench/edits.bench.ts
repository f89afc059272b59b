/** What edits of the graph of all sources take: until their editor sees them, until others do, in memory and pauses. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomNumbers } from '../src/domain';
import type { ServerState } from './edits-server';
import { IMPORTS } from './every-source';
import { inMs, quantile, table, writeResults } from './harness';
import { build, secondsOf } from './served';

const EDITS = Number(process.env.EDITS ?? 1000);
/** Edits with a pause after each, and how long others may take to see one. */
const SINGLE = Number(process.env.EDITS_SINGLE ?? 5);
const MOST_WAIT_MS = 60_000;
/** In the row of edits, one in so many makes a role. */
const NEW_ROLE_EVERY = 100;
const SETTLE_MS = 3_000;

/** Measures into bench/results/edits.md. `EDITS_STORE`: a store to copy instead of importing all sources. */
export async function run(): Promise<void> {
  const others = loadavg()[0]!;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-edits-'));
  let child: ChildProcess | null = null;
  try {
    const known = process.env.EDITS_STORE;
    if (known !== undefined) cpSync(known, folder, { recursive: true });
    else {
      build();
      for (const words of IMPORTS) secondsOf(folder, ...words);
    }
    child = fork(join(__dirname, 'edits-server.ts'), [folder], {
      execArgv: ['--expose-gc', '--require', join(__dirname, '..', 'tools', 'typescript-hook.cjs')],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const { url, key } = (await told(child)) as { url: string; key: string };
    const bench = new Bench(child, url, key);
    const rest = await bench.settled();
    const [ours, onet] = [await bench.world('ATLAS'), await bench.world('ONET')];
    const sections = [await first(bench, ours), await single(bench, ours, onet), ...(await inARow(bench, ours, rest))];
    const about = `Edits over HTTP of the graph of all sources in an embedded store, from the request to the answer that shows what was edited. "Others": until a reader without a key gets that revision. Processor time is that of the server with all its threads. ${otherWork(others)}`;
    writeResults('edits', [about, ...sections].join('\n\n'));
  } finally {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface RoleWorld {
  readonly id: string;
  readonly requirements: {
    readonly nodes: readonly {
      readonly importance: string;
      readonly level: number | null;
      readonly competency: { readonly id: string };
    }[];
  };
  readonly progressions: {
    readonly nodes: readonly {
      readonly typicalYears: number;
      readonly kind: string;
      readonly to: { readonly id: string };
    }[];
  };
}

interface Edit {
  readonly kind: string;
  readonly query: string;
  readonly input: object;
}

class Bench {
  constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
    private readonly key: string,
  ) {}

  async ask<T>(query: string, variables: object = {}, asEditor = false): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(asEditor && { authorization: `Bearer ${this.key}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors !== undefined) throw new Error(`${query} ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Milliseconds until the editor has the answer, and the revision. */
  async edit({ query, input }: Edit): Promise<{ readonly ms: number; readonly revision: number }> {
    const start = performance.now();
    const { done } = await this.ask<{ done: { revision: number; userErrors: unknown[] } }>(query, { input }, true);
    if (done.userErrors.length > 0) throw new Error(JSON.stringify([input, done.userErrors]));
    return { ms: performance.now() - start, revision: done.revision };
  }

  /** Milliseconds from `since` until others see a revision. */
  async othersSee(revision: number, since: number): Promise<number> {
    const most = since + MOST_WAIT_MS;
    while (performance.now() < most) {
      const { graph } = await this.ask<{ graph: { revision: number } }>('{ graph { revision } }');
      if (graph.revision >= revision) return performance.now() - since;
      await sleep(10);
    }
    return Number.POSITIVE_INFINITY;
  }

  async state(collect = false): Promise<ServerState> {
    this.child.send({ collect });
    return (await told(this.child)) as ServerState;
  }

  /** The state after a collection once the server has nothing more to do. */
  async settled(): Promise<ServerState> {
    for (let before = 0; ; ) {
      await sleep(SETTLE_MS);
      const { cpuMs } = await this.state();
      if (cpuMs - before < SETTLE_MS / 20) return this.state(true);
      before = cpuMs;
    }
  }

  async world(scheme: string): Promise<readonly RoleWorld[]> {
    const { roles } = await this.ask<{ roles: { nodes: readonly RoleWorld[] } }>(
      `{ roles(first: 40, filter: { schemes: [${scheme}] }) { nodes { id
        requirements(first: 5) { nodes { importance level competency { id } } }
        progressions(first: 3) { nodes { typicalYears kind to { id } } } } } }`,
    );
    return roles.nodes.filter(
      ({ requirements, progressions }) => requirements.nodes.length > 0 && progressions.nodes.length > 0,
    );
  }
}

const NEEDS = `mutation ($input: RequireCompetencyInput!) { done: requireCompetency(input: $input) { revision userErrors { message }
  requirement { level importance competency { name } } } }`;
const MOVES = `mutation ($input: SaveProgressionInput!) { done: saveProgression(input: $input) { revision userErrors { message }
  progression { typicalYears from { title } to { title } } } }`;
const NO_MOVE = `mutation ($input: RemoveProgressionInput!) { done: removeProgression(input: $input) { revision userErrors { message } } }`;
const ROLE = `mutation ($input: SaveRoleInput!) { done: saveRole(input: $input) { revision userErrors { message } role { id title outlook } } }`;

/** The kinds of edit; each takes roles and a number, and gives the edit. */
function kinds(ours: readonly RoleWorld[], onet: readonly RoleWorld[]) {
  const random = randomNumbers(11);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const made: { from: string; to: string }[] = [];
  let count = 0;
  const need = (kind: string, roles: readonly RoleWorld[]) => (): Edit => {
    const role = pick(roles);
    const { competency } = pick(role.requirements.nodes);
    const level = 1 + Math.round(50 * random()) / 10;
    return { kind, query: NEEDS, input: { role: role.id, competency: competency.id, importanceScore: 4, level } };
  };
  return {
    words: (): Edit => ({
      kind: 'words of a role',
      query: ROLE,
      input: { id: pick(ours).id, outlook: `Outlook ${count++}.` },
    }),
    level: need('level of a skill of our role', ours),
    onetLevel: need("level of a skill of O*NET's role", onet),
    years: (): Edit => {
      const role = pick(ours);
      const { to, kind: move } = pick(role.progressions.nodes);
      const typicalYears = 1 + Math.round(40 * random()) / 10;
      return {
        kind: 'years of a progression',
        query: MOVES,
        input: { from: role.id, to: to.id, kind: move, typicalYears },
      };
    },
    move: (): Edit => {
      for (;;) {
        const [from, to] = [pick(ours).id, pick(ours).id];
        if (from === to) continue;
        made.push({ from, to });
        return { kind: 'new progression', query: MOVES, input: { from, to, kind: 'LATERAL', typicalYears: 2 } };
      }
    },
    noMove: (): Edit => {
      const { from, to } = made.shift()!;
      for (let at = made.length - 1; at >= 0; at--)
        if (made[at]!.from === from && made[at]!.to === to) made.splice(at, 1);
      return { kind: 'removed progression', query: NO_MOVE, input: { from, to } };
    },
    role: (): Edit => ({
      kind: 'new role',
      query: ROLE,
      input: { title: `Bench keeper ${count++}`, summary: 'Keeps benches.', alternateTitles: [], seniority: 'MID' },
    }),
  };
}

/** The first edit of a claim in a store. */
async function first(bench: Bench, ours: readonly RoleWorld[]): Promise<string> {
  const made = await measured(bench, kinds(ours, ours).level());
  return table(
    ['the first edit of a claim', 'editor ms', 'others ms', 'processor ms', 'longest pause ms'],
    [['', ...made]],
  );
}

/** One edit: for its editor, for others, and what it took once all work behind it is done. */
async function measured(bench: Bench, edit: Edit): Promise<string[]> {
  const before = await bench.state();
  await sleep(20);
  const start = performance.now();
  const { ms, revision } = await bench.edit(edit);
  const others = await bench.othersSee(revision, start);
  await sleep(500);
  const after = await bench.state();
  return [inMs(ms), inMs(others), inMs(after.cpuMs - before.cpuMs), inMs(after.longestPauseMs)];
}

/** Edits each of which has the server to itself. */
async function single(bench: Bench, ours: readonly RoleWorld[], onet: readonly RoleWorld[]): Promise<string> {
  const make = kinds(ours, onet);
  const rows: string[][] = [];
  for (const next of [make.words, make.level, make.years, make.move, make.noMove, make.onetLevel, make.role]) {
    const rounds: number[][] = [];
    let kind = '';
    for (let round = 0; round < SINGLE; round++) {
      const edit = next();
      kind = edit.kind;
      rounds.push((await measured(bench, edit)).map(Number));
    }
    const column = (at: number) => rounds.map((figures) => figures[at]!).sort((a, b) => a - b);
    const both = (at: number) => [inMs(quantile(column(at), 0.5)), inMs(column(at).at(-1)!)];
    rows.push([kind, ...both(0), ...both(1), inMs(quantile(column(2), 0.5)), inMs(column(3).at(-1)!)]);
    console.error(rows.at(-1)!.join(' | '));
  }
  return table(
    [
      `single edits, ${SINGLE} of each kind`,
      'editor ms, median',
      'worst',
      'others ms, median',
      'worst',
      'processor ms, median',
      'longest pause ms',
    ],
    rows,
  );
}

/** Edits one after the other without a pause, and memory on the way. */
async function inARow(bench: Bench, ours: readonly RoleWorld[], rest: ServerState): Promise<string[]> {
  const make = kinds(ours, ours);
  const turns = [make.level, make.years, make.move, make.words, make.level, make.noMove];
  const times = new Map<string, number[]>();
  const memory: string[][] = [memoryRow('before any edit', rest)];
  let cpuMs = 0;
  let longest = 0;
  let [before, seen] = [await bench.settled(), 0];
  memory.push(memoryRow('0', before));
  const lags: number[] = [];
  let watching = Promise.resolve();
  for (let at = 0; at < EDITS; at++) {
    const edit = at % NEW_ROLE_EVERY === NEW_ROLE_EVERY - 1 ? make.role() : turns[at % turns.length]!();
    const start = performance.now();
    const { ms, revision } = await bench.edit(edit);
    times.set(edit.kind, [...(times.get(edit.kind) ?? []), ms]);
    if (at % 25 === 10) watching = bench.othersSee(revision, start).then((lag) => void lags.push(lag));
    if (![250, 500, 1000, EDITS].includes(at + 1)) continue;
    await watching;
    const after = await bench.state();
    cpuMs += after.cpuMs - before.cpuMs;
    longest = Math.max(longest, after.longestPauseMs);
    before = await bench.settled();
    cpuMs += before.cpuMs - after.cpuMs;
    memory.push(memoryRow(String(at + 1), before));
    console.error(memory.at(-1)!.join(' | '), after.events);
    seen = at + 1;
  }
  const rows = [...times, ['all', [...times.values()].flat()] as const].map(([kind, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return [kind, String(all.length), inMs(quantile(sorted, 0.5)), inMs(quantile(sorted, 0.95)), inMs(sorted.at(-1)!)];
  });
  lags.sort((a, b) => a - b);
  const sums = `Others saw ${lags.length} of these edits after ${inMs(quantile(lags, 0.5))} ms at the median, ${inMs(quantile(lags, 0.95))} ms at the 95th percentile and ${inMs(lags.at(-1) ?? 0)} ms at most. Each edit took ${inMs(cpuMs / seen)} ms of processor time with all work behind it. The longest pause of the event loop was ${inMs(longest)} ms.`;
  return [
    table([`${EDITS} edits in a row`, 'edits', 'median ms', 'p95 ms', 'worst ms'], rows),
    sums,
    table(['memory after so many edits, MiB', 'heap used', 'buffers', 'resident'], memory),
  ];
}

function memoryRow(what: string, { heapMiB, buffersMiB, residentMiB }: ServerState): string[] {
  return [what, ...[heapMiB, buffersMiB, residentMiB].map((MiB) => MiB.toFixed(0))];
}

function otherWork(load: number): string {
  return `The machine's load before was ${load.toFixed(1)}.`;
}

function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null): void => reject(new Error(`The server ended with status ${status}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
