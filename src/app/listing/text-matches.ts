import type { NodeKind } from '../../domain';
import type { CareerGraph } from '../../graph';

/** Rank by id, 0 the best, of the nodes of these kinds that match a text; null if there is no text to match. */
export function matchesByText(
  graph: CareerGraph,
  text: string | undefined,
  kinds: readonly NodeKind[],
): ReadonlyMap<string, number> | null {
  if (text === undefined || text.trim() === '') return null;
  const hits = graph.text.search(text, { kinds, limit: Number.MAX_SAFE_INTEGER });
  return new Map(hits.map((hit, rank) => [hit.id, rank]));
}
