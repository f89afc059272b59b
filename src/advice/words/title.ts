import type { CareerGraph, RoleNode } from '../../graph';

/** What people call a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).title;
}
