/** Reading everything. */
import type { LinkFact, NodeFact } from '../domain';
import { LINK_ENDS, LINK_KINDS, NODE_KINDS } from '../domain';
import type { StoredGraph } from './career-store';
import { linkOfRow, nodeOfRow } from './fact-rows';
import { batches, PAGE_NODES, type Transaction } from './transaction';

/** The store's revision. */
export async function readRevision(tx: Transaction): Promise<number> {
  const [row] = await tx.run('read/revision');
  return (row?.revision as number | undefined) ?? 0;
}

/** The whole graph as one transaction sees it. It is all read when this resolves: no transaction is left open. */
export async function readGraph(tx: Transaction): Promise<StoredGraph> {
  const revision = await readRevision(tx);
  const nodes: NodeFact[][] = [];
  const links: LinkFact[][] = [];
  for (const kind of NODE_KINDS) {
    nodes.push((await tx.run(`read/nodes/${kind}`)).map((row) => nodeOfRow(kind, row)));
  }
  for (const kind of LINK_KINDS) {
    const starts = nodes.flat().filter((node) => LINK_ENDS[kind].from.includes(node.kind));
    for (const page of batches(starts, PAGE_NODES)) {
      const rows = await tx.run(`read/links-from/${kind}`, { ids: page.map((node) => node.id) });
      links.push(rows.map((row) => linkOfRow(kind, row)));
    }
  }
  return { revision, nodes: inBatches(nodes), links: inBatches(links) };
}

async function* inBatches<T>(lists: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  for (const list of lists) if (list.length > 0) yield list;
}
