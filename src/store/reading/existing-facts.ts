/** What the store already holds of the things that a change set names. */
import type { LinkFact, NodeFact, NodeKind } from '../../domain';
import { kindOfId, LINK_KINDS, NODE_KINDS } from '../../domain';
import { batches, PAGE_NODES, type Transaction } from '../port/transaction';
import { linkOfRow, nodeOfRow } from './fact-rows';
import type { LinkAddress } from './link-key';

/** The ids by the kind of node they name; kinds without any are left out. */
export function idsByKind(ids: Iterable<string>): ReadonlyMap<NodeKind, readonly string[]> {
  const groups = new Map<NodeKind, string[]>();
  for (const id of ids) {
    const kind = kindOfId(id);
    if (kind === null) continue;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [id]);
    else group.push(id);
  }
  return groups;
}

/** The stored nodes among these ids, by id. */
export async function existingNodes(tx: Transaction, ids: Iterable<string>): Promise<Map<string, NodeFact>> {
  const found = new Map<string, NodeFact>();
  const groups = idsByKind(new Set(ids));
  for (const kind of NODE_KINDS) {
    for (const batch of batches(groups.get(kind) ?? [])) {
      for (const row of await tx.run(`read/nodes-by-id/${kind}`, { ids: batch })) {
        const node = nodeOfRow(kind, row);
        found.set(node.id, node);
      }
    }
  }
  return found;
}

/**
 * The stored links among these, by key. Reads every link of the kind that leaves their first ends: few, since only second
 * ends are hubs.
 */
export async function existingLinks(
  tx: Transaction,
  addresses: readonly LinkAddress[],
): Promise<Map<string, LinkFact>> {
  const found = new Map<string, LinkFact>();
  for (const kind of LINK_KINDS) {
    const wanted = addresses.filter((address) => address.kind === kind);
    const keys = new Set(wanted.map((address) => address.key));
    for (const ids of batches([...new Set(wanted.map((address) => address.from))], PAGE_NODES)) {
      for (const row of await tx.run(`read/links-from/${kind}`, { ids })) {
        const link = linkOfRow(kind, row);
        if (keys.has(link.key)) found.set(link.key, link);
      }
    }
  }
  return found;
}
