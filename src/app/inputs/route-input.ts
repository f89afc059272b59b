/** Checks a route search and resolves its references. */

import { InvalidOptionError } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { RouteSearch } from '../../routes';
import { ROUTE_DEFAULTS, routeSearch } from '../../routes';
import type { InputOf } from './questions/input-of';
import { ROUTES } from './questions/routes';
import { readQuestion } from './read-question';
import { checkEnds } from './references';

/** A route search as you write it; missing fields take ROUTE_DEFAULTS. */
export type RouteInput = InputOf<typeof ROUTES.fields>;

/**
 * The search of an input.
 * @throws {InvalidOptionError} naming the field, its value and the allowed values
 */
export function* readRouteInput(graph: CareerGraph, input: RouteInput): Sliced<RouteSearch> {
  const { from, to, via = [], avoid = [], ...given } = yield* readQuestion(graph, ROUTES, input);
  checkEnds(graph, 'input.to', from, to);
  checkAvoid(graph, { from, to, via, avoid });
  checkStudy(given);
  return routeSearch(graph, { from, to }, { ...given, via: [...new Set(via)], avoid: [...new Set(avoid)] });
}

/** The other rankings know years, not doors: they can't tell which steps ask for study. */
function checkStudy({ study = 'ANY', rankBy = ROUTE_DEFAULTS.rankBy }: Partial<RouteSearch>): void {
  if (study === 'ANY' || rankBy === 'RECOMMENDED') return;
  throw new InvalidOptionError(
    'input.study',
    'input.study limits routes that are RECOMMENDED. Rank by RECOMMENDED, or leave study out.',
  );
}

/** @throws {InvalidOptionError} if a role to avoid is one of the others */
export function checkAvoid(
  graph: CareerGraph,
  { from, to, via, avoid }: Record<'from' | 'to', number> & Record<'via' | 'avoid', readonly number[]>,
): void {
  for (const role of avoid) {
    const clash = role === from ? 'from' : role === to ? 'to' : via.includes(role) ? 'via' : null;
    if (clash === null) continue;
    const title = graph.roles[role]?.title ?? '';
    throw new InvalidOptionError(
      'input.avoid',
      `input.avoid names "${title}", which is also in input.${clash}. Take it out of one of them.`,
    );
  }
}
