import type { GraphNode } from '../graph';

/** What people call a node; empty for none. */
export function nameOf(node: GraphNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  return node.kind === 'Role' ? node.title : node.name;
}
