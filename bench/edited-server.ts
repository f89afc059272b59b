/** A server that is edited, from outside. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerState } from './edits-server';
import type { Edit, RoleWorld } from './kinds-of-edits';
import { told } from './told';

/** The longest that others may take to see an edit. */
const MOST_WAIT_MS = 60_000;
const SETTLE_MS = 3_000;

/** Starts `edits-server.ts` on a store. */
export async function startEditedServer(folder: string): Promise<EditedServer> {
  const child = fork(join(__dirname, 'edits-server.ts'), [folder], {
    execArgv: ['--expose-gc', '--require', join(__dirname, '..', 'tools', 'typescript-hook.cjs')],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { url, key } = (await told(child)) as { url: string; key: string };
  return new EditedServer(child, url, key);
}

/** Asks and edits a server. */
export class EditedServer {
  constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
    private readonly key: string,
  ) {}

  /** The data of an answer. @throws {Error} if it has errors */
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

  stop(): void {
    this.child.kill();
  }

  /** How it fares. @param collect - after a collection */
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

  /** Roles of a classification that have needs and progressions. */
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
