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
  return (yield* readExplainInput(graph, input)).search;
}

/** A route search, and the route of it that is to be explained. */
export interface ExplainSearch {
  readonly search: RouteSearch;
  /** From the first role to the last, none twice; null if no route is to be explained. */
  readonly roles: readonly number[] | null;
}

/** As `readRouteInput`, with the route that `explain` names. */
export function* readExplainInput(graph: CareerGraph, input: RouteInput): Sliced<ExplainSearch> {
  const { from, to, via = [], avoid = [], explain, ...given } = yield* readQuestion(graph, ROUTES, input);
  checkEnds(graph, 'input.to', from, to);
  checkAvoid(graph, { from, to, via, avoid });
  checkAdviceOnly('study', 'limits', given.study !== undefined && given.study !== 'ANY', given);
  checkAdviceOnly('explain', 'explains', explain !== undefined, given);
  const search = routeSearch(graph, { from, to }, { ...given, via: [...new Set(via)], avoid: [...new Set(avoid)] });
  return { search, roles: explain === undefined ? null : routeThrough(graph, { from, to }, explain) };
}

/** The other rankings know years, not doors and rules: they can't tell which steps ask for study, nor what keeps a route out. */
function checkAdviceOnly(
  field: 'study' | 'explain',
  does: string,
  isAsked: boolean,
  { rankBy = ROUTE_DEFAULTS.rankBy }: Partial<RouteSearch>,
): void {
  if (!isAsked || rankBy === 'RECOMMENDED') return;
  throw new InvalidOptionError(
    `input.${field}`,
    `input.${field} ${does} routes that are RECOMMENDED. Rank by RECOMMENDED, or leave ${field} out.`,
  );
}

/** The route between two ends through these roles, which may begin and end with them. @throws {InvalidOptionError} if a role is there twice */
function routeThrough(
  graph: CareerGraph,
  { from, to }: Record<'from' | 'to', number>,
  explain: readonly number[],
): readonly number[] {
  const begins = explain[0] === from ? 1 : 0;
  const between = explain.slice(begins, explain.at(-1) === to ? -1 : undefined);
  const roles = [from, ...between, to];
  const twice = roles.find((role, place) => roles.indexOf(role) !== place);
  if (twice === undefined) return roles;
  const title = graph.roles[twice]!.title;
  throw new InvalidOptionError(
    'input.explain',
    `input.explain names "${title}" twice on one route. Give each role once, in the order of the route.`,
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
