/** Parts of plain sentences. */
import type { CareerGraph } from '../graph';

/** The title of a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return graph.roles[role]?.title ?? '';
}

/** "7 %"; never 0 % for a share above zero. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'Under 1 %' : `${Math.round(share * 100)} %`;
}
