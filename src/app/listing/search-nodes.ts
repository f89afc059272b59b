import { NODE_KINDS, type NodeKind } from '../../domain';
import type { CareerGraph, GraphNode } from '../../graph';
import { readingTable } from '../../network';
import { namedSo } from '../names/understand';
import { parseInput, searchText } from './parse-input';

/** What a search holds. */
export interface SearchOptions {
  /** Only nodes of these kinds; left out: all. */
  readonly kinds?: readonly NodeKind[] | undefined;
  /** True, the default: roles that are the same work are one entry: ours, else O*NET's, else ESCO's. */
  readonly oncePerJob?: boolean | undefined;
}

/**
 * The nodes that a text names, as `understand` ranks them, then those whose title, name or other name matches, best first;
 * beginnings of words and typos count there. A job stands where the best match of its roles stands.
 * @throws {InvalidOptionError} if the text is too long or has control characters
 */
export function searchNodes(
  graph: CareerGraph,
  text: string,
  { kinds, oncePerJob = true }: SearchOptions = {},
): readonly GraphNode[] {
  const words = parseInput(searchText, 'text', text);
  const named = namedSo(graph, kinds ?? NODE_KINDS, words).map(({ node }) => node);
  const hits = graph.text.search(words, { ...(kinds && { kinds }), limit: Number.MAX_SAFE_INTEGER });
  const found = hits.map((hit) => graph.find(hit.id)).filter((node) => node !== null);
  const nodes = [...named, ...found];
  if (!oncePerJob) return [...new Set(nodes)];
  const { job } = readingTable(graph);
  return [...new Set(nodes.map((node) => (node.kind === 'Role' ? graph.roles[job[node.index]!]! : node)))];
}
