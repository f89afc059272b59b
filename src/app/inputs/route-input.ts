/** Checks a route search and resolves its references. */

import { InvalidOptionError, type MoveKind, type Scheme } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Memory, Ranking } from '../../network';
import type { RouteSearch } from '../../routes';
import { routeSearch } from '../../routes';
import { checkLength, checkNotEmpty, checkRanges } from './check-option';
import { type ProfileInput, readProfile } from './profile';
import { checkEnds, numberOf, numbersOf } from './references';

/** A route search as you write it; missing fields take ROUTE_DEFAULTS. */
export interface RouteInput {
  readonly from: string;
  readonly to: string;
  readonly first?: number | undefined;
  readonly rankBy?: Ranking | undefined;
  readonly profile?: ProfileInput | undefined;
  readonly via?: readonly string[] | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly maxSteps?: number | undefined;
  readonly maxYears?: number | undefined;
  readonly maxStepHours?: number | undefined;
  readonly minCoverage?: number | undefined;
  readonly minPayUsd?: number | undefined;
  readonly moves?: readonly MoveKind[] | undefined;
  readonly schemes?: readonly Scheme[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly allowStepDown?: boolean | undefined;
  readonly maxOverlap?: number | undefined;
  readonly skillMemory?: Memory | undefined;
  readonly budgetMs?: number | undefined;
}

/** Smallest and largest values, inclusive. */
export const ROUTE_RANGES = Object.freeze({
  first: [1, 50],
  maxSteps: [1, 12],
  maxYears: [0.1, 100],
  maxStepHours: [1, 100_000],
  minPayUsd: [0, 10_000_000],
  minConfidence: [0, 1],
  minCoverage: [0, 1],
  maxOverlap: [0, 1],
  budgetMs: [1, 10_000],
} as const);

/** Most roles that `via` and `avoid` may name. */
const MOST_VIA = 5;
const MOST_AVOID = 100;

/**
 * The search of an input.
 * @throws {InvalidOptionError} naming the field, its value and the allowed values
 */
export function readRouteInput(graph: CareerGraph, input: RouteInput): RouteSearch {
  checkRanges('input.', input, ROUTE_RANGES);
  checkLength('input.via', input.via, 'roles', MOST_VIA);
  checkLength('input.avoid', input.avoid, 'roles', MOST_AVOID);
  checkNotEmpty('input.moves', input.moves, 'allow all');
  checkNotEmpty('input.schemes', input.schemes, 'allow all');
  const from = numberOf(graph, 'Role', 'input.from', input.from);
  const to = numberOf(graph, 'Role', 'input.to', input.to);
  checkEnds(graph, 'input.to', from, to);
  const via = numbersOf(graph, 'Role', 'input.via', input.via ?? []);
  const avoid = numbersOf(graph, 'Role', 'input.avoid', input.avoid ?? []);
  checkAvoid(graph, { from, to, via, avoid });
  const { from: _from, to: _to, ...given } = withoutUndefined(input);
  return routeSearch(
    graph,
    { from, to },
    {
      ...given,
      via: [...new Set(via)],
      avoid: [...new Set(avoid)],
      profile: readProfile(graph, 'input.profile', input.profile),
    },
  );
}

/** The fields that are given. */
function withoutUndefined<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function checkAvoid(
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
