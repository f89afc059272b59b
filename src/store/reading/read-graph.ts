/** Reading everything. */
import type { LinkFact, LinkKind, NodeFact } from '../../domain';
import { ForeignDataError, LINK_ENDS, LINK_KINDS, NODE_KINDS } from '../../domain';
import type { StoredGraph, StoreState } from '../port/career-store';
import type { Row, Transaction } from '../port/transaction';
import { trailUntil } from './audit-trail';
import { linkOfRow, nodeOfRow } from './fact-rows';

const FIRST_PAGE_NODES = 20;
const PAGE_LINKS = 1000;
const MOST_GROWTH = 4;

/** The store's revision. */
export async function readRevision(tx: Transaction): Promise<number> {
  const [row] = await tx.run('read/revision');
  return (row?.revision as number | undefined) ?? 0;
}

/** The store's revision, and the mark of the change set that made it. */
export async function readState(tx: Transaction): Promise<StoreState> {
  const revision = await readRevision(tx);
  const [row] = await tx.run('read/change-mark', { revision });
  return { revision, mark: (row?.mark as string | null | undefined) ?? null };
}

/** What `take` makes of the whole graph as one transaction sees it. */
export async function readGraph<T>(tx: Transaction, take: (graph: StoredGraph) => Promise<T>): Promise<T> {
  const state = await readState(tx);
  const nodes: NodeFact[] = [];
  for (const kind of NODE_KINDS) {
    for (const row of await tx.run(`read/nodes/${kind}`)) nodes.push(nodeOfRow(kind, row));
  }
  return take({ ...state, nodes, links: linksFrom(tx, nodes), trail: trailUntil(tx, state.revision) });
}

/** A link of our kind whose other end is no node of ours: some other program wrote it. */
function foreign(kind: LinkKind, { from, to }: Row): ForeignDataError {
  const end = typeof to === 'string' ? `"${to}", which is no node of the graph` : 'a node without an id';
  return new ForeignDataError(
    `The store has a ${kind} relationship from "${String(from)}" to ${end}. Career Atlas did not write it. Remove it at the database's prompt: MATCH (a {id: '${String(from)}'})-[r:${kind}]->(b) WHERE ${typeof to === 'string' ? `b.id = '${to}'` : 'b.id IS NULL'} DELETE r`,
  );
}

/** Pages of about as many links, whatever the kind: small enough that none holds the event loop, or much memory, for long. */
async function* linksFrom(tx: Transaction, nodes: readonly NodeFact[]): AsyncGenerator<readonly LinkFact[]> {
  const known = new Set(nodes.map(({ id }) => id));
  for (const kind of LINK_KINDS) {
    const starts = nodes.flatMap((node) => (LINK_ENDS[kind].from.includes(node.kind) ? [node.id] : []));
    let size = FIRST_PAGE_NODES;
    for (let start = 0; start < starts.length; ) {
      const ids = starts.slice(start, start + size);
      const rows = await tx.run(`read/links-from/${kind}`, { ids });
      for (const row of rows) if (!known.has(row.to as string)) throw foreign(kind, row);
      yield rows.map((row) => linkOfRow(kind, row));
      start += size;
      size = Math.ceil(size * Math.min(MOST_GROWTH, PAGE_LINKS / Math.max(1, rows.length)));
    }
  }
}
