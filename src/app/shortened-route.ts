import { InvalidOptionError } from '../domain';
import type { CareerGraph } from '../graph';
import { findRoutes, type Profile, type Route } from '../routes';
import { readRouteInput } from './route-input';
import type { ShortenedRoute } from './skill-worth';

/**
 * The quickest route between two roles without and with a competency at a level; null if no route leads there even with it.
 * Takes two route searches at their default budget.
 *
 * @throws {InvalidOptionError} if both name the same role
 */
export function shortenedRoute(
  graph: CareerGraph,
  from: number,
  to: number,
  profile: Profile,
  competency: number,
  level: number,
): ShortenedRoute | null {
  if (from === to) {
    const { title } = graph.roles[to]!;
    throw new InvalidOptionError('towards', `role and towards both name ${title}. Choose another target.`);
  }
  const levels = new Map(profile.levels).set(competency, Math.max(level, profile.levels.get(competency) ?? 0));
  const after = quickest(graph, from, to, { ...profile, levels });
  if (after === null) return null;
  return { to, before: quickest(graph, from, to, profile), after };
}

function quickest(graph: CareerGraph, from: number, to: number, profile: Profile): Route | null {
  const ends = { from: graph.roles[from]!.id, to: graph.roles[to]!.id };
  const search = readRouteInput(graph, { ...ends, first: 1 });
  if ('kind' in search) return null;
  const answer = findRoutes(graph, { ...search, profile });
  return answer.kind === 'RouteSet' ? answer.routes[0]! : null;
}
