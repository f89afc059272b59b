/** Nodes whose properties are read from columns when asked for, so that a node takes hardly any memory. */
import { kindOfId } from '../../domain';
import type { Sliced } from '../arrays/slices';
import type { GraphNode } from '../shape/career-graph';
import { inNodeOrder } from '../shape/node-order';
import { WITH_ROLES, withRolesMoved } from '../shape/role-numbers';
import { readColumn, writtenColumn } from './columns';
import type { Column, Draft, RecordsRef, Source } from './layout';
import { readRecords, writtenRecords } from './records';

/** What is asked for so often that a node keeps it once it was. */
const REMEMBERED = ['id', 'title', 'name'];

/** Nodes that are read without a pause. */
const NODES_AT_ONCE = 128;

/** @throws {Error} if a node isn't at the place that its number says, or its id isn't of its kind */
export function* writtenNodes(nodes: readonly GraphNode[], draft: Draft): Sliced<RecordsRef> {
  nodes.forEach(({ id, index, kind }, place) => {
    if (index !== place || kindOfId(id) !== kind) throw new Error(`${id} is not where the graph looks for it`);
  });
  const records: object[] = [];
  for (const node of nodes) {
    if (records.length % NODES_AT_ONCE === 0) yield;
    records.push(plain(node));
  }
  return yield* writtenRecords(records, draft, writtenColumn);
}

/** All that a node says, of itself or by way of its columns. */
function plain(node: GraphNode): object {
  const said: Record<string, unknown> = {};
  for (const name in node) said[name] = node[name as keyof GraphNode];
  return said;
}

/** By number of a role when the nodes were kept: its number now, -1 if it is gone; null if all are the same. */
type RolesNow = Int32Array | null;

/** A node that reads its properties from the row that it was kept in. */
class StoredNode {
  readonly #row: number;
  readonly #roles: RolesNow;

  constructor(
    readonly index: number,
    row = index,
    roles: RolesNow = null,
  ) {
    this.#row = row;
    this.#roles = roles;
  }

  static rowOf(node: StoredNode): number {
    return node.#row;
  }

  static rolesOf(node: StoredNode): RolesNow {
    return node.#roles;
  }
}

/**
 * The nodes in their order. Two askings give the same node, but lists and records in it are made anew each time. Properties are
 * read one by one: spreading a node (`{ ...node }`) copies its number only.
 */
export function readNodes<N extends GraphNode>(ref: RecordsRef, source: Source): readonly N[] {
  class ReadNode extends StoredNode {}
  for (const [name, column] of readRecords(ref, source, readColumn).columns) {
    if (name === 'index') continue;
    const value = REMEMBERED.includes(name) ? remembering(column) : column;
    const hasRoles = WITH_ROLES.includes(name);
    Object.defineProperty(ReadNode.prototype, name, {
      enumerable: true,
      get(this: StoredNode) {
        const kept = value(StoredNode.rowOf(this));
        const roles = hasRoles ? StoredNode.rolesOf(this) : null;
        return roles === null ? kept : withRolesMoved(name, kept, (role) => roles[role]!);
      },
    });
  }
  return Array.from({ length: ref.count }, (_, index) => new ReadNode(index)) as unknown as readonly N[];
}

/**
 * The nodes once roles have other numbers; the nodes themselves keep their order.
 *
 * @param now - by number of a role before: its number now, -1 if it is gone
 * @param numberOf - of each node, its own number now; default: the one that it has
 */
export function movedNodes<N extends GraphNode>(
  nodes: readonly N[],
  now: Int32Array,
  numberOf: (node: N) => number = ({ index }) => index,
): readonly N[] {
  const known = new Map<RolesNow, Int32Array>();
  const rolesAfter = (roles: RolesNow): Int32Array => {
    const after = known.get(roles) ?? (roles === null ? now : roles.map((role) => (role === -1 ? -1 : now[role]!)));
    known.set(roles, after);
    return after;
  };
  return nodes.map((node) => {
    const index = numberOf(node);
    if (node instanceof StoredNode) {
      const Kept = node.constructor as new (index: number, row: number, roles: RolesNow) => StoredNode;
      return new Kept(index, StoredNode.rowOf(node), rolesAfter(StoredNode.rolesOf(node))) as unknown as N;
    }
    const moved: Record<string, unknown> = { ...node, index };
    for (const name of WITH_ROLES)
      if (name in moved) moved[name] = withRolesMoved(name, moved[name], (role) => now[role]!);
    return moved as unknown as N;
  });
}

function remembering(column: Column): Column {
  const known: unknown[] = [];
  return (row) => {
    known[row] ??= column(row);
    return known[row];
  };
}

/** Finds nodes by id in lists that are in order of ids. */
export function findIn(
  lists: { readonly [K in GraphNode['kind']]: readonly GraphNode[] },
): (id: string) => GraphNode | null {
  return (id) => {
    const kind = kindOfId(id);
    if (kind === null) return null;
    const nodes = lists[kind];
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (inNodeOrder(nodes[middle]!.id, id) < 0) low = middle + 1;
      else high = middle;
    }
    return nodes[low]?.id === id ? nodes[low]! : null;
  };
}
