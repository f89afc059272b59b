import { type Route, routesInSlices } from '../advice';
import type { CareerGraph, Sliced } from '../graph';
import type { Profile } from '../needs';
import { routeSearch } from '../routes';
import type { ShortenedRoute } from './skill-worth';

/**
 * The quickest route between two roles, without and with a competency at a level; null if no route leads there even
 * with it. Runs two route searches with their default budget, in slices.
 */
export function* shortenedRoute(
  graph: CareerGraph,
  from: number,
  to: number,
  profile: Profile,
  competency: number,
  level: number,
  clock: () => number,
): Sliced<ShortenedRoute | null> {
  const levels = new Map(profile.levels).set(competency, Math.max(level, profile.levels.get(competency) ?? 0));
  const after = yield* quickest(graph, from, to, { ...profile, levels }, clock);
  if (after === null) return null;
  return { to, before: yield* quickest(graph, from, to, profile, clock), after };
}

function* quickest(
  graph: CareerGraph,
  from: number,
  to: number,
  profile: Profile,
  clock: () => number,
): Sliced<Route | null> {
  const search = routeSearch(graph, { from, to }, { first: 1, profile, rankBy: 'TIME' });
  const answer = yield* routesInSlices(graph, search, clock);
  return answer.kind === 'RouteSet' ? answer.routes[0]! : null;
}
