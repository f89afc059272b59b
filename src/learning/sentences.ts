/** Parts of plain sentences. */
import { percent } from '../domain';
import type { CareerGraph } from '../graph';

/** The title of a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return graph.roles[role]?.title ?? '';
}

/** "7 %"; never 0 % for a share above zero. */
export function shareText(share: number): string {
  return share > 0 && share < 0.005 ? 'Under 1 %' : percent(share);
}
