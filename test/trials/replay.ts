/** The plainest model of a store: all facts of a revision, then one change of the trail after another. */

import { snapshotOf } from '../../src/app/snapshot/snapshot';
import type { Change, LinkFact, NodeFact, RoleProperties } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';
import type { CareerStore } from '../../src/store';
import { contentOf } from '../contract/facts';

/** What a reader is told, and can be worked out of the facts again. */
export interface Seen {
  readonly revision: number;
  /** Outlooks of the roles that are asked for, in their order. */
  readonly outlooks: readonly (string | null)[];
  /** Years and ids of the roles of each way, best first; null if the search ended before it had them all. */
  readonly ways: readonly { readonly years: number; readonly to: readonly string[] }[] | null;
}

export interface Asked {
  readonly roles: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The document that asks for what is seen. */
export function seenDocument({ roles, from, to }: Asked): string {
  const outlooks = roles.map((id, place) => `r${place}: role(ref: "${id}") { outlook }`).join(' ');
  const routes = `routes(input: { from: "${from}", to: "${to}", budgetMs: 2000 }) { ... on RouteSet { exact revision routes { years steps { to { id } } } } }`;
  return `{ graph { revision stale } ${outlooks} ${routes} }`;
}

interface SeenData {
  readonly graph: { readonly revision: number };
  readonly routes: {
    readonly exact?: boolean;
    readonly revision?: number;
    readonly routes?: readonly { readonly years: number; readonly steps: readonly { to: { id: string } }[] }[];
  };
}

/** What an answer to that document says. @throws {Error} if it says that it is of two revisions */
export function seenIn(data: SeenData, { roles }: Asked): Seen {
  const outlooks = roles.map(
    (_, place) => (data as unknown as Record<string, { outlook: string | null }>)[`r${place}`]!.outlook,
  );
  const { exact = true, revision = data.graph.revision, routes = [] } = data.routes;
  if (revision !== data.graph.revision)
    throw new Error(`One answer is of revisions ${revision} and ${data.graph.revision}.`);
  const ways = exact ? routes.map(({ years, steps }) => ({ years, to: steps.map(({ to }) => to.id) })) : null;
  return { revision, outlooks, ways };
}

/** Facts that go from revision to revision. */
export class Replay {
  readonly #facts: Map<string, NodeFact | LinkFact>;
  #revision: number;
  readonly #changes = new Map<number, Change>();

  private constructor(revision: number, facts: Map<string, NodeFact | LinkFact>) {
    this.#revision = revision;
    this.#facts = facts;
  }

  /** What a store holds now. */
  static async from(store: CareerStore): Promise<Replay> {
    const { revision, nodes, links } = await contentOf(store);
    const facts = [...nodes.map((node) => [node.id, node] as const), ...links.map((link) => [link.key, link] as const)];
    return new Replay(revision, new Map<string, NodeFact | LinkFact>(facts));
  }

  /** Reads what was changed since. @throws {Error} if the trail has gaps */
  async learn(store: CareerStore): Promise<number> {
    let after = this.#revision + this.#changes.size;
    for (;;) {
      const changes = await store.changesSince(after, 50);
      if (changes.length === 0) return after;
      for (const change of changes) {
        if (change.revision !== ++after) throw new Error(`After revision ${after - 1} comes ${change.revision}.`);
        this.#changes.set(change.revision, change);
      }
    }
  }

  /** Revisions can only go up. What a reader must see at this one; without ways if they are not wanted. */
  seenAt(revision: number, { roles, from, to }: Asked, withWays: boolean): Seen {
    for (; this.#revision < revision; this.#revision++) {
      const change = this.#changes.get(this.#revision + 1);
      if (change === undefined) throw new Error(`A reader was told of revision ${revision}, which is not there.`);
      for (const { subject, after } of change.entries) {
        if (after === null) this.#facts.delete(subject);
        else this.#facts.set(subject, after);
      }
    }
    const outlooks = roles.map((id) => {
      const node = this.#facts.get(id) as NodeFact | undefined;
      return (node?.properties as RoleProperties | undefined)?.outlook ?? null;
    });
    return { revision, outlooks, ways: withWays ? this.#ways(from, to) : null };
  }

  #ways(from: string, to: string): NonNullable<Seen['ways']> {
    const facts = [...this.#facts.values()];
    const nodes = facts.filter((fact): fact is NodeFact => 'id' in fact);
    const links = facts.filter((fact): fact is LinkFact => !('id' in fact));
    const graph = buildCareerGraph({ revision: this.#revision, nodes, links }, '2026-01-01T00:00:00.000Z');
    const answer = snapshotOf(graph, false).routes({ from, to, budgetMs: 10_000 });
    if (answer.kind === 'NoRoute') return [];
    return answer.routes.map(({ years, roles }) => ({
      years,
      to: roles.slice(1).map((role) => graph.roles[role]!.id),
    }));
  }
}
