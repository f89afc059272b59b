import type { CareerGraph, RoleNode } from '../../graph';
import { everydayTitle } from '../../network';

/** What people call a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).title;
}

/** What people call a role in conversation, in the singular: "bank teller". */
export function calledInTalk(graph: CareerGraph, role: number): string {
  const { id, title } = graph.roles[role]!;
  return everydayTitle(graph, id) ?? title;
}
