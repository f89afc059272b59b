/** Turns a route search into the engines' question: which progressions are closed, and which limits apply. */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, MOVE_KINDS, oncePer, remembered, SCHEMES, STEP_MODEL, seniorityRank } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { hasKnownNeeds } from '../../needs';
import { isJoined, jobsOf, type MoveTable, type StepPrices } from '../../network';
import type { RouteQuestion } from './engine';
import type { RankedSearch, RouteSearch } from './route-search';
import { roleIn, tableOf } from './search-table';
import { stepLimitsOf } from './step-limits';

/** 1.4 years are 511 days, although 1.4 * 365 is a little less in binary. */
const ROUNDING = 1e-6;

/** The question that a search asks. O(progressions). */
export function questionOf(graph: CareerGraph, search: RankedSearch, prices: StepPrices): RouteQuestion {
  return {
    network: tableOf(graph, search),
    source: search.from,
    target: search.to,
    prices,
    closed: closedBy(graph, search),
    via: search.via.filter((role) => role !== search.from && role !== search.to),
    maxSteps: search.maxSteps,
    maxDays:
      search.maxYears === null
        ? Number.POSITIVE_INFINITY
        : Math.floor(search.maxYears * STEP_MODEL.daysPerYear + ROUNDING),
    maxStepHours: search.maxStepHours ?? Number.POSITIVE_INFINITY,
    ...stepLimitsOf(search),
  };
}

/**
 * Per progression: 1 if the search may not use it. A step down is open only into the target. No role on the way stands
 * clearly above both ends in preparation, seniority, experience or pay. A pay floor closes roles on the way with less
 * pay or unknown pay. A role without known needs is never a step on the way.
 */
function closedBy(graph: CareerGraph, search: RankedSearch): Uint8Array {
  const table = tableOf(graph, search);
  const { head, reverseHead, reverse } = table;
  const rules = rulesOf(graph, search);
  const closed = rules.closed.slice();
  const { from, to } = search;
  for (let p = head[from]!; p < head[from + 1]!; p++) closed[p] = isClosed(table, rules, from, to, p);
  for (let i = reverseHead[to]!; i < reverseHead[to + 1]!; i++) {
    closed[reverse[i]!] = isClosed(table, rules, from, to, reverse[i]!);
  }
  for (const role of [...search.avoid, ...detoursAbove(graph, search)]) {
    for (let p = head[role]!; p < head[role + 1]!; p++) closed[p] = 1;
    for (let i = reverseHead[role]!; i < reverseHead[role + 1]!; i++) closed[reverse[i]!] = 1;
  }
  return closed;
}

/**
 * Years of related experience that a role on the way may ask for beyond both ends: nobody becomes a judge to become a
 * lawyer. Estimate.
 */
const EXPERIENCE_ABOVE = 2;

/** What roles pay (US dollars a year) and what experience they ask (years), by number; 0 where unknown. */
const figuresOf = oncePer(({ roles }: CareerGraph) => ({
  paidUsd: Float64Array.from(roles, (role) => role.typicalPayUsd ?? 0),
  years: Float64Array.from(roles, (role) => role.experienceYears ?? 0),
}));

/**
 * Roles from which the way to either end leads down. They pay so much more than both ends that leaving them is a step
 * down in pay, or they ask for years more experience than both. Empty if steps down are allowed. An unknown figure
 * never rules a role out.
 */
function detoursAbove(graph: CareerGraph, { from, to, stepDown }: RouteSearch): readonly number[] {
  if (stepDown === 'ANY') return [];
  const ends = [graph.roles[from]!, graph.roles[to]!];
  const most = (values: readonly (number | null | undefined)[]) =>
    values.some((value) => value == null) ? Number.POSITIVE_INFINITY : Math.max(...(values as readonly number[]));
  const mostPaidUsd = most(ends.map((role) => role.typicalPayUsd)) / STEP_MODEL.stepDownPayShare;
  const mostYears = most(ends.map((role) => role.experienceYears)) + EXPERIENCE_ABOVE;
  const { paidUsd, years } = figuresOf(graph);
  const above: number[] = [];
  for (let role = 0; role < paidUsd.length; role++) {
    if (paidUsd[role]! > mostPaidUsd || years[role]! > mostYears) above.push(role);
  }
  return above;
}

/** What a search's limits close, whatever its ends. */
interface Rules {
  /** By role: 1 if it may not be on the way. */
  readonly role: Uint8Array;
  readonly allowStepDown: boolean;
  readonly minConfidence: number;
  /** Numbers in MOVE_KINDS, or null for all. */
  readonly moves: ReadonlySet<number> | null;
  /** By progression, as if neither of its ends were an end of the route. */
  readonly closed: Uint8Array;
}

/** How many sets of limits the cache of a graph holds: one byte per progression each. */
const RULES_KEPT = 32;

const rulesByTable = oncePer((_: MoveTable) => new LRUCache<string, Rules>({ max: RULES_KEPT }));

function rulesOf(graph: CareerGraph, search: RankedSearch): Rules {
  const table = tableOf(graph, search);
  const { schemes, minPayUsd, moves, minConfidence } = search;
  const allowStepDown = search.stepDown === 'ANY';
  const ceiling = ceilingOf(graph, search);
  const key = JSON.stringify([schemes, minPayUsd, moves, minConfidence, allowStepDown, ceiling]);
  return remembered(rulesByTable(table), key, () => {
    const rules = {
      role: closedRoles(graph, search, ceiling),
      allowStepDown,
      // The graph keeps confidence in 32 bits: 0.7 must not exclude what is stored as 0.7.
      minConfidence: Math.fround(minConfidence ?? 0),
      moves: moves === null ? null : new Set(moves.map((kind) => MOVE_KINDS.indexOf(kind))),
      closed: new Uint8Array(table.count),
    };
    for (let p = 0; p < rules.closed.length; p++) rules.closed[p] = isClosed(table, rules, -1, -1, p);
    return rules;
  });
}

function isClosed(
  { source, target, move, confidence, stepDown }: MoveTable,
  rules: Rules,
  from: number,
  to: number,
  p: number,
): 0 | 1 {
  const [before, after] = [source[p]!, target[p]!];
  const isWayClosed =
    (before !== from && rules.role[before] === 1) ||
    (after !== to && (rules.role[after] === 1 || (stepDown[p] === 1 && !rules.allowStepDown)));
  return isWayClosed || confidence[p]! < rules.minConfidence || (rules.moves !== null && !rules.moves.has(move[p]!))
    ? 1
    : 0;
}

function closedRoles(graph: CareerGraph, search: RankedSearch, ceiling: Ceiling): Uint8Array {
  const { schemes, minPayUsd } = search;
  const isJob = isJoined(tableOf(graph, search)) ? jobsOnTheWay(graph, schemes) : null;
  return Uint8Array.from(graph.roles, (role, index) => {
    const known = role.typicalPayUsd;
    const isPaidTooLittle = minPayUsd !== null && (known === null || known < minPayUsd);
    const isShown = isJob === null ? (schemes ?? SCHEMES).includes(role.scheme) : isJob(index);
    const isOutside = !isShown || isAbove(role, ceiling);
    return isPaidTooLittle || isOutside || !hasKnownNeeds(graph, index) ? 1 : 0;
  });
}

/**
 * Which roles stand for a job on the way that has a name in these classifications: those of advice, and those of ESCO that are read
 * nowhere. An O*NET role of which ours are kinds is one only if ours are left out: they are finer.
 */
function jobsOnTheWay(graph: CareerGraph, schemes: RouteSearch['schemes']): (role: number) => boolean {
  const { isStation, standIn, kinds } = jobsOf(graph);
  const hasOurs = schemes === null || schemes.some((scheme) => CLASSIFICATIONS[scheme].isOurs);
  return (role) => {
    if (standIn[role] !== role || roleIn(graph, schemes, role) === null) return false;
    const { readings } = CLASSIFICATIONS[graph.roles[role]!.scheme];
    return isStation[role] === 1 || readings === 'KINDS' || (!hasOurs && kinds[role]!.length > 0);
  };
}

/** The highest job zone and rung of a role on the way; null for no limit. */
interface Ceiling {
  readonly jobZone: number | null;
  readonly rung: number | null;
}

/**
 * Rungs that a role on the way may be above both ends: senior roles lead to managers' roles and the other way round.
 * Estimate.
 */
const RUNGS_ABOVE = 1;

function ceilingOf(graph: CareerGraph, { from, to, stepDown }: RouteSearch): Ceiling {
  const allowStepDown = stepDown === 'ANY';
  const ends = [graph.roles[from]!, graph.roles[to]!];
  const zones = ends.flatMap((role) => role.jobZone ?? []);
  const rungs = ends.flatMap((role) => (role.seniority === undefined ? [] : seniorityRank(role.seniority)));
  return {
    jobZone: allowStepDown || zones.length < ends.length ? null : Math.max(...zones),
    rung: allowStepDown || rungs.length < ends.length ? null : Math.max(...rungs) + RUNGS_ABOVE,
  };
}

function isAbove(role: RoleNode, { jobZone, rung }: Ceiling): boolean {
  return (
    (jobZone !== null && role.jobZone !== undefined && role.jobZone > jobZone) ||
    (rung !== null && role.seniority !== undefined && seniorityRank(role.seniority) > rung)
  );
}
