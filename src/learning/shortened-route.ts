import { findRoutes, type Route } from '../advice';
import type { CareerGraph } from '../graph';
import type { Profile } from '../needs';
import { routeSearch } from '../routes';
import type { ShortenedRoute } from './skill-worth';

/**
 * The quickest route between two roles, without and with a competency at a level; null if no route leads there even
 * with it. Runs two route searches with their default budget.
 */
export function shortenedRoute(
  graph: CareerGraph,
  from: number,
  to: number,
  profile: Profile,
  competency: number,
  level: number,
): ShortenedRoute | null {
  const levels = new Map(profile.levels).set(competency, Math.max(level, profile.levels.get(competency) ?? 0));
  const after = quickest(graph, from, to, { ...profile, levels });
  if (after === null) return null;
  return { to, before: quickest(graph, from, to, profile), after };
}

function quickest(graph: CareerGraph, from: number, to: number, profile: Profile): Route | null {
  const answer = findRoutes(graph, routeSearch(graph, { from, to }, { first: 1, profile, rankBy: 'TIME' }));
  return answer.kind === 'RouteSet' ? answer.routes[0]! : null;
}
