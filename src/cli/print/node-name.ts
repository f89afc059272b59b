import { MOST_REFERENCE_LENGTH, resolve } from '../../app';
import { type CareerGraph, type GraphNode, nodeName } from '../../graph';

/** The id of a node whose name alone would mean another one, or nothing; else "". */
export function idIfNeeded(graph: CareerGraph, node: GraphNode): string {
  const kind = node.kind === 'Skill' || node.kind === 'Technology' ? 'Competency' : node.kind;
  const name = nameOf(node);
  if (name.length > MOST_REFERENCE_LENGTH) return node.id;
  return resolve(graph, kind, 'name', name) === node ? '' : node.id;
}

/** What people call a node; empty for none. */
export function nameOf(node: GraphNode | null | undefined): string {
  return node === null || node === undefined ? '' : nodeName(node);
}
