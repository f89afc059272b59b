/** Reading the few facts that an edit is about, in one transaction. */
import type { LinkFact, LinkKind } from '../../domain';
import { kindOfId, LINK_ENDS, LINK_KINDS } from '../../domain';
import type { FactReader } from '../port/career-store';
import { recordIn } from '../port/private-records';
import { batches, PAGE_NODES, type Transaction } from '../port/transaction';
import { existingNodes } from './existing-facts';
import { linkOfRow } from './fact-rows';
import { readRevision } from './read-graph';

/** A reader of what a transaction sees. */
export async function factReader(tx: Transaction, now: () => Date): Promise<FactReader> {
  return {
    revision: await readRevision(tx),
    nodes: (ids) => existingNodes(tx, ids),
    linksAt: (ids) => readLinks(tx, LINK_KINDS, ids, ['from', 'to']),
    linksFrom: (kind, ids) => readLinks(tx, [kind], ids, ['from']),
    record: (kind, id) => recordIn(tx, kind, id, now()),
  };
}

async function readLinks(
  tx: Transaction,
  kinds: readonly LinkKind[],
  ids: Iterable<string>,
  directions: readonly ('from' | 'to')[],
): Promise<readonly LinkFact[]> {
  const asked = [...new Set(ids)];
  const found = new Map<string, LinkFact>();
  for (const kind of kinds) {
    for (const direction of directions) {
      const ends = asked.filter((id) => LINK_ENDS[kind][direction].includes(kindOfId(id) as never));
      for (const batch of batches(ends, PAGE_NODES)) {
        for (const row of await tx.run(`read/links-${direction}/${kind}`, { ids: batch })) {
          const link = linkOfRow(kind, row);
          found.set(link.key, link);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
