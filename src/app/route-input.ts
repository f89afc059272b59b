/** Checks a route search and resolves its references. */
import { InvalidOptionError, type MoveKind, type Scheme } from '../domain';
import type { CareerGraph } from '../graph';
import type { Memory, Ranking, RouteSearch } from '../routes';
import type { ProfileInput, UnknownReference } from './atlas';
import { checkLength, checkNotEmpty, checkRanges } from './check-option';
import { readProfile } from './profile';
import { progressionLikelihoods } from './progression-likelihoods';
import { numberOf, numbersOf } from './references';

/** A route search as its asker writes it; fields left out take ROUTE_DEFAULTS. */
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
  readonly minPayUsd?: number | undefined;
  readonly moves?: readonly MoveKind[] | undefined;
  readonly schemes?: readonly Scheme[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly allowStepDown?: boolean | undefined;
  readonly maxOverlap?: number | undefined;
  readonly skillMemory?: Memory | undefined;
  readonly budgetMs?: number | undefined;
}

/** What a field takes when it is left out. */
export const ROUTE_DEFAULTS = Object.freeze({
  first: 5,
  rankBy: 'TIME',
  skillMemory: 'WHOLE_ROUTE',
  maxSteps: 6,
  allowStepDown: false,
  maxOverlap: 1,
  budgetMs: 200,
} as const);

/** Smallest and largest values, inclusive. */
export const ROUTE_RANGES = Object.freeze({
  first: [1, 50],
  maxSteps: [1, 12],
  maxYears: [0.1, 100],
  maxStepHours: [1, 100_000],
  minPayUsd: [0, 10_000_000],
  minConfidence: [0, 1],
  maxOverlap: [0, 1],
  budgetMs: [1, 10_000],
} as const);

/** Most roles that `via` and `avoid` may name. */
const MOST_VIA = 5;
const MOST_AVOID = 100;

/**
 * The search that an input asks for.
 * @throws {InvalidOptionError} naming the field, what it was and what it may be
 */
export function readRouteInput(graph: CareerGraph, input: RouteInput): RouteSearch | UnknownReference {
  checkRanges('input.', input, ROUTE_RANGES);
  checkLength('input.via', input.via, 'roles', MOST_VIA);
  checkLength('input.avoid', input.avoid, 'roles', MOST_AVOID);
  checkNotEmpty('input.moves', input.moves, 'allow all');
  checkNotEmpty('input.schemes', input.schemes, 'allow all');
  const from = numberOf(graph, 'Role', 'input.from', input.from);
  if (typeof from !== 'number') return from;
  const to = numberOf(graph, 'Role', 'input.to', input.to);
  if (typeof to !== 'number') return to;
  const via = numbersOf(graph, 'Role', 'input.via', input.via ?? []);
  if ('kind' in via) return via;
  const avoid = numbersOf(graph, 'Role', 'input.avoid', input.avoid ?? []);
  if ('kind' in avoid) return avoid;
  checkAvoid(graph, { from, to, via, avoid });
  const profile = readProfile(graph, 'input.profile', input.profile);
  if ('kind' in profile) return profile;
  return {
    from,
    to,
    via: [...new Set(via)],
    avoid: [...new Set(avoid)],
    profile,
    first: input.first ?? ROUTE_DEFAULTS.first,
    rankBy: input.rankBy ?? ROUTE_DEFAULTS.rankBy,
    skillMemory: input.skillMemory ?? ROUTE_DEFAULTS.skillMemory,
    maxSteps: input.maxSteps ?? ROUTE_DEFAULTS.maxSteps,
    maxYears: input.maxYears ?? null,
    maxStepHours: input.maxStepHours ?? null,
    minPayUsd: input.minPayUsd ?? null,
    moves: input.moves ?? null,
    schemes: input.schemes ?? null,
    minConfidence: input.minConfidence ?? null,
    allowStepDown: input.allowStepDown ?? ROUTE_DEFAULTS.allowStepDown,
    maxOverlap: input.maxOverlap ?? ROUTE_DEFAULTS.maxOverlap,
    budgetMs: input.budgetMs ?? ROUTE_DEFAULTS.budgetMs,
    likelihoods: progressionLikelihoods(graph),
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
