import type { NodeKind } from '../../domain';
import type { CareerGraph } from '../../graph';

/** Places in their array of the graph of the nodes of a kind that match a text, best first; null if there is no text to match. */
export function placesByText(graph: CareerGraph, text: string | undefined, kind: NodeKind): readonly number[] | null {
  if (text === undefined || text.trim() === '') return null;
  const hits = graph.text.search(text, { kinds: [kind], limit: Number.MAX_SAFE_INTEGER });
  return hits.map((hit) => graph.find(hit.id)?.index as number);
}
