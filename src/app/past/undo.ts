/** A store's content with its latest changes taken back. */
import { isNodeId, type LinkFact, type NodeFact } from '../../domain';
import type { StoredGraph } from '../../store';
import type { Difference } from './read-trail';

/** The facts of one revision, links batch by batch. */
export interface PastFacts {
  readonly revision: number;
  readonly nodes: readonly NodeFact[];
  readonly links: AsyncIterable<readonly LinkFact[]>;
}

/**
 * The facts of an earlier revision: those of now, with each fact that changed since as it was. No more of the links is in memory
 * than what changed, and a batch.
 *
 * @param differences - what changed from that revision up to that of `graph`
 */
export function undone(
  graph: Pick<StoredGraph, 'nodes' | 'links'>,
  differences: ReadonlyMap<string, Difference>,
  revision: number,
): PastFacts {
  const earlier = [...differences.values()].flatMap(({ subject, before }) =>
    before !== null && isNodeId(subject) ? [before as NodeFact] : [],
  );
  return {
    revision,
    nodes: [...graph.nodes.filter(({ id }) => !differences.has(id)), ...earlier],
    links: linksBefore(graph.links, differences),
  };
}

async function* linksBefore(
  links: AsyncIterable<readonly LinkFact[]>,
  differences: ReadonlyMap<string, Difference>,
): AsyncGenerator<readonly LinkFact[]> {
  for await (const batch of links) {
    yield differences.size === 0 ? batch : batch.filter(({ key }) => !differences.has(key));
  }
  yield [...differences.values()].flatMap(({ subject, before }) =>
    before !== null && !isNodeId(subject) ? [before as LinkFact] : [],
  );
}
