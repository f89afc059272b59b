/** Why there is no route, which limits close the way, and what smallest change opens one. */
import type { CareerGraph, RoleNode } from '../graph';
import type { Clock } from './engine';
import { LIMITS, type Limit } from './question';
import type { NoRoute, RouteSearch } from './route';
import { bestRoute, explainAll } from './search';
import type { Candidate, Merits } from './selection';

/** Longest route that a relaxation may propose. */
const MOST_STEPS = 12;

/** Time for each relaxation that is tried; there are at most as many as limits. */
const TRIAL = Object.freeze({ milliseconds: 50, steps: 200_000 });

/** A search with a limit taken away, and the route that this opens. */
interface Trial {
  readonly limit: Limit;
  readonly relaxed: RouteSearch;
  readonly found: Candidate;
}

/** The explanation for a search that has no route. Takes at most a search for each limit, and one with none. */
export function whyNoRoute(graph: CareerGraph, search: RouteSearch, clock: Clock): NoRoute {
  const active = LIMITS.filter((limit) => isActive(search, limit));
  const trials = active.flatMap((limit): Trial[] => {
    const relaxed = relax(search, limit);
    const found = bestRoute(graph, relaxed, TRIAL, clock);
    return found === null ? [] : [{ limit, relaxed, found }];
  });
  const [first] = trials;
  if (first !== undefined) {
    return answer(graph, first.relaxed, {
      reason: reasonFor(graph, search, first.limit),
      bindingConstraints: trials.map((trial) => trial.limit),
      found: first.found,
      relaxation: relaxationFor(graph, search, first),
    });
  }
  const free = active.reduce(relax, search);
  const found = active.length < 2 ? null : bestRoute(graph, free, TRIAL, clock);
  if (found === null) {
    return answer(graph, search, {
      reason: `No chain of known progressions leads from ${titleOf(graph, search.from)} to ${titleOf(graph, search.to)}.`,
      bindingConstraints: [],
      found: null,
      relaxation: null,
    });
  }
  return answer(graph, free, {
    reason: `Routes from ${titleOf(graph, search.from)} to ${titleOf(graph, search.to)} exist, but several limits together close every one of them.`,
    bindingConstraints: active,
    found,
    relaxation: `Relax ${active.join(', ')} together.`,
  });
}

/** True if a search sets this limit. */
function isActive(search: RouteSearch, limit: Limit): boolean {
  switch (limit) {
    case 'allowStepDown':
      return !search.allowStepDown;
    case 'maxSteps':
      return search.maxSteps < MOST_STEPS;
    case 'avoid':
    case 'via':
      return search[limit].length > 0;
    default:
      return search[limit] !== null;
  }
}

/** The search without a limit, ranked so that its best route shows how little the limit must give way. */
function relax(search: RouteSearch, limit: Limit): RouteSearch {
  switch (limit) {
    case 'allowStepDown':
      return { ...search, allowStepDown: true };
    case 'maxSteps':
      return { ...search, maxSteps: MOST_STEPS, rankBy: 'STEPS' };
    case 'maxYears':
      return { ...search, maxYears: null, rankBy: 'TIME' };
    case 'maxStepHours':
      return { ...search, maxStepHours: null, rankBy: 'SKILL_GAP' };
    case 'avoid':
    case 'via':
      return { ...search, [limit]: [] };
    default:
      return { ...search, [limit]: null };
  }
}

const REASONS: Readonly<Record<Limit, string>> = {
  allowStepDown:
    'only by way of a step down (to lower preparation, seniority or clearly lower pay) or of a role above both ends',
  maxSteps: 'only in more steps than maxSteps allows',
  maxYears: 'only in more years than maxYears allows',
  maxStepHours: 'only with a step that asks more hours of learning than maxStepHours allows',
  minPayUsd: 'only by way of roles that pay less than minPayUsd, or whose pay is unknown',
  moves: 'only by kinds of move that were left out',
  schemes: 'only by way of roles of schemes that were left out',
  minConfidence: 'only by progressions less sure than minConfidence',
  avoid: 'only by way of a role to be avoided',
  via: 'but not by way of the roles asked for',
};

function reasonFor(graph: CareerGraph, search: RouteSearch, limit: Limit): string {
  return `${titleOf(graph, search.from)} leads to ${titleOf(graph, search.to)} ${REASONS[limit]}.`;
}

/** What to change, as small as the trial's route shows. */
function relaxationFor(graph: CareerGraph, search: RouteSearch, { limit, found }: Trial): string {
  const { route } = found;
  switch (limit) {
    case 'allowStepDown':
      return 'Set allowStepDown: true.';
    case 'maxSteps':
      return `Allow ${route.progressions.length} steps instead of ${search.maxSteps}.`;
    case 'maxYears':
      return `Allow ${tenthsUp(sum(route.stepDays) / 365)} years instead of ${search.maxYears}.`;
    case 'maxStepHours':
      return `Allow ${Math.max(...route.stepHours)} hours a step instead of ${search.maxStepHours}.`;
    case 'minPayUsd':
      return payRelaxation(graph, found, search);
    case 'minConfidence':
      return `Accept a confidence of ${leastConfidence(graph, route.progressions)} instead of ${search.minConfidence}.`;
    case 'avoid': {
      const met = search.avoid.filter((role) => route.roles.includes(role)).map((role) => titleOf(graph, role));
      return `Don't avoid ${met.join(', ')}.`;
    }
    case 'via':
      return `Leave out via (${search.via.map((role) => titleOf(graph, role)).join(', ')}).`;
    case 'moves':
      return `Allow ${[...new Set(route.progressions.map((p) => graph.progressions.moveKind(p)))].join(', ')}.`;
    case 'schemes':
      return `Allow ${[...new Set(route.roles.map((role) => graph.roles[role]?.scheme))].join(', ')}.`;
    default:
      return limit satisfies never;
  }
}

function payRelaxation(graph: CareerGraph, route: Merits, search: RouteSearch): string {
  const pays = route.roles.slice(1).map((role) => graph.roles[role]?.typicalPayUsd ?? null);
  const known = pays.filter((pay) => pay !== null);
  if (known.length < pays.length) return 'Leave out minPayUsd: the pay of a role on the way is not known.';
  return `Accept $${Math.min(...known)} a year instead of $${search.minPayUsd}.`;
}

function leastConfidence(graph: CareerGraph, progressions: readonly number[]): number {
  const least = Math.min(...progressions.map((p) => graph.progressions.confidence[p] ?? 0));
  return Math.floor(least * 100) / 100;
}

function answer(
  graph: CareerGraph,
  search: RouteSearch,
  said: Pick<NoRoute, 'reason' | 'bindingConstraints' | 'relaxation'> & { readonly found: Candidate | null },
): NoRoute {
  const { found, ...rest } = said;
  const nearest = found === null ? null : (explainAll(graph, search, [found])[0] ?? null);
  return { kind: 'NoRoute', ...rest, nearest, revision: graph.revision };
}

function titleOf(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).title;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tenthsUp(value: number): number {
  return Math.ceil(value * 10) / 10;
}
