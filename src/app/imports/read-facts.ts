import type { LinkFact, NodeFact } from '../../domain';
import type { CareerStore } from '../../store';

export interface StoredFacts {
  readonly revision: number;
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

/** All facts of a store at one revision, in memory. */
export function readFacts(store: CareerStore): Promise<StoredFacts> {
  return store.read(async ({ revision, nodes, links: batches }) => {
    const links: LinkFact[] = [];
    for await (const batch of batches) for (const link of batch) links.push(link);
    return { revision, nodes, links };
  });
}
