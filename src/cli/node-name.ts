import type { CareerGraph, GraphNode } from '../graph';

/** The id of a node whose name alone would mean another one, or nothing; else "". */
export function idIfNeeded(graph: CareerGraph, node: GraphNode): string {
  const kind = node.kind === 'Skill' || node.kind === 'Technology' ? 'Competency' : node.kind;
  return graph.names.resolve(kind, nameOf(node)) === node.id ? '' : node.id;
}

/** What people call a node; empty for none. */
export function nameOf(node: GraphNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  return node.kind === 'Role' ? node.title : node.name;
}
