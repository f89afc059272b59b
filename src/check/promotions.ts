import type { CareerGraph, RoleNode } from '../graph';
import type { Observation } from './rule';

/** An observation for each promotion between two roles, by source id. `message` returns its text, or null for none. */
export function overPromotions(
  { roles, progressions }: CareerGraph,
  messageOf: (from: RoleNode, to: RoleNode) => string | null,
): readonly Observation[] {
  const found: Observation[] = [];
  for (let place = 0; place < progressions.count; place++) {
    if (progressions.moveKind(place) !== 'PROMOTION') continue;
    const from = roles[progressions.source[place]!] as RoleNode;
    const to = roles[progressions.target[place]!] as RoleNode;
    const message = messageOf(from, to);
    if (message !== null) found.push({ scheme: from.scheme, subjects: [from.id, to.id], message });
  }
  return found;
}
