/** Shares of moves out of our own roles one by one, the same as `matchedShares` has in arrays: an edit asks for those of hundreds of roles. */
import type { CareerGraph, RoleNode } from '../graph';
import { judgedShare, matchedParts, namedOf } from './matched-shares';

/** Calls `visit` with each role that people go to and their share, in the order of `matchedShares`; false where that is null. */
export function eachMatchedShare(
  graph: CareerGraph,
  role: RoleNode,
  visit: (to: number, likelihood: number) => void,
): boolean {
  const parts = matchedParts(graph, role);
  if (parts === null) return false;
  const { left, named } = namedOf(graph, role.index);
  const judged = judgedShare(left, parts);
  const { to, part } = parts;
  const namedShares = Array.from(named, ([end, share]) => ({ place: to.indexOf(end), end, share }));
  const inside = namedShares.filter(({ place }) => place !== -1).sort((a, b) => a.place - b.place);
  let next = 0;
  for (let place = 0; place < to.length; place++) {
    let likelihood = part[place]! * judged;
    if (next < inside.length && inside[next]!.place === place) likelihood += inside[next++]!.share;
    visit(to[place]!, likelihood);
  }
  for (const { place, end, share } of namedShares) if (place === -1) visit(end, share);
  return true;
}

/** What looks up the share of the people leaving a role who take a progression out of it, by the role entered; null as for `matchedShares`. */
export function namedShareOf(graph: CareerGraph, role: RoleNode): ((to: number) => number | undefined) | null {
  const parts = matchedParts(graph, role);
  if (parts === null) return null;
  const { left, named } = namedOf(graph, role.index);
  const judged = judgedShare(left, parts);
  return (to) => {
    const share = named.get(to);
    if (share === undefined) return undefined;
    const place = parts.to.indexOf(to);
    return place === -1 ? share : parts.part[place]! * judged + share;
  };
}
