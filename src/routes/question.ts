/** From a route search to the engines' question: which progressions are closed, and which limits hold. */
import { isNeed, MOVE_KINDS, SCHEMES } from '../domain';
import type { CareerGraph } from '../graph';
import type { RouteQuestion, StepPrices } from './engine';
import type { RouteSearch } from './route';

/** Names of the RouteSearch fields that can close the way. */
export const LIMITS = [
  'allowStepDown',
  'maxSteps',
  'maxYears',
  'maxStepHours',
  'minPayUsd',
  'moves',
  'schemes',
  'minConfidence',
  'avoid',
  'via',
] as const;
export type Limit = (typeof LIMITS)[number];

const DAYS_PER_YEAR = 365;

/** The question that a search asks. O(progressions). */
export function questionOf(graph: CareerGraph, search: RouteSearch, prices: StepPrices): RouteQuestion {
  return {
    network: graph.progressions,
    source: search.from,
    target: search.to,
    prices,
    closed: closedBy(graph, search),
    via: search.via.filter((role) => role !== search.from && role !== search.to),
    maxSteps: search.maxSteps,
    maxDays: search.maxYears === null ? Number.POSITIVE_INFINITY : Math.floor(search.maxYears * DAYS_PER_YEAR),
    maxStepHours: search.maxStepHours ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Per progression 1 if the search may not use it. A step down is open only into the target; a pay floor closes roles on the
 * way that pay less or whose pay is unknown; a role none of whose needs is known is never a step on the way.
 */
function closedBy(graph: CareerGraph, search: RouteSearch): Uint8Array {
  const { count, source, target, move, confidence, stepDown } = graph.progressions;
  const closed = new Uint8Array(count);
  const closedRole = closedRoles(graph, search);
  const moves = search.moves === null ? null : new Set(search.moves.map((kind) => MOVE_KINDS.indexOf(kind)));
  const least = search.minConfidence ?? 0;
  for (let p = 0; p < count; p++) {
    const to = target[p] as number;
    if (
      closedRole[to] === 1 ||
      closedRole[source[p] as number] === 1 ||
      (stepDown[p] === 1 && !search.allowStepDown && to !== search.to) ||
      confidence[p]! < least ||
      (moves !== null && !moves.has(move[p]!))
    ) {
      closed[p] = 1;
    }
  }
  return closed;
}

function closedRoles(graph: CareerGraph, search: RouteSearch): Uint8Array {
  const closed = new Uint8Array(graph.roles.length);
  const schemes = search.schemes === null ? SCHEMES : search.schemes;
  graph.roles.forEach((role, index) => {
    const known = role.typicalPayUsd;
    if (!schemes.includes(role.scheme) || !hasKnownNeeds(graph, index)) closed[index] = 1;
    if (search.minPayUsd !== null && (known === null || known < search.minPayUsd)) closed[index] = 1;
  });
  closed[search.from] = 0;
  closed[search.to] = 0;
  for (const role of search.avoid) closed[role] = 1;
  return closed;
}

/** True if at least one need of the role is known. Requirements stand strongest first, so the first one tells. */
export function hasKnownNeeds(graph: CareerGraph, role: number): boolean {
  const first = graph.requirements.head[role] as number;
  return first < graph.requirements.head[role + 1]! && isNeed(graph.requirements.importance[first]!);
}
