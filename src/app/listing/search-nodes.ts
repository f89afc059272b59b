import { NODE_KINDS, type NodeKind } from '../../domain';
import type { CareerGraph, GraphNode } from '../../graph';
import { namedSo } from '../names/understand';
import { parseInput, searchText } from './parse-input';

/**
 * The nodes that a text names, as `understand` ranks them, then those whose title, name or other name matches, best first;
 * beginnings of words and typos count there.
 * @param kinds - only nodes of these kinds; undefined: all
 * @throws {InvalidOptionError} if the text is too long or has control characters
 */
export function searchNodes(
  graph: CareerGraph,
  text: string,
  kinds: readonly NodeKind[] | undefined,
): readonly GraphNode[] {
  const words = parseInput(searchText, 'text', text);
  const named = namedSo(graph, kinds ?? NODE_KINDS, words).map(({ node }) => node);
  const hits = graph.text.search(words, { ...(kinds && { kinds }), limit: Number.MAX_SAFE_INTEGER });
  const found = hits.map((hit) => graph.find(hit.id)).filter((node) => node !== null);
  return [...new Set([...named, ...found])];
}
