import { EDITS_SOURCE } from '../../domain';

/**
 * Compares ids of nodes: below 0 if the first comes before the second. Ids are in order of their letters, but the source of edits comes
 * after all other sources: so it takes no number away from them when it comes to a graph.
 */
export function inNodeOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === EDITS_SOURCE) return 1;
  if (b === EDITS_SOURCE) return -1;
  return a < b ? -1 : 1;
}
