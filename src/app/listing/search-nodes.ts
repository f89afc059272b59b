import type { NodeKind } from '../../domain';
import type { CareerGraph, GraphNode } from '../../graph';
import { parseInput, searchText } from './parse-input';

/**
 * The nodes whose title, name or other name matches a text, best first; beginnings of words and typos count.
 * @param kinds - only nodes of these kinds; undefined: all
 * @throws {InvalidOptionError} if the text is too long or has control characters
 */
export function searchNodes(
  graph: CareerGraph,
  text: string,
  kinds: readonly NodeKind[] | undefined,
): readonly GraphNode[] {
  const words = parseInput(searchText, 'text', text);
  const hits = graph.text.search(words, { ...(kinds && { kinds }), limit: Number.MAX_SAFE_INTEGER });
  return hits.map((hit) => graph.find(hit.id)).filter((node) => node !== null);
}
