import type { LinkFact, NodeFact } from '../domain';
import type { CareerStore } from '../store';

/** All facts of a store at one revision, in memory. */
export async function readFacts(
  store: CareerStore,
): Promise<{ readonly revision: number; readonly nodes: readonly NodeFact[]; readonly links: readonly LinkFact[] }> {
  const stored = await store.read();
  const nodes: NodeFact[] = [];
  const links: LinkFact[] = [];
  for await (const batch of stored.nodes) for (const node of batch) nodes.push(node);
  for await (const batch of stored.links) for (const link of batch) links.push(link);
  return { revision: stored.revision, nodes, links };
}
