/** Turns a route search into the engines' question: which progressions are closed, and which limits apply. */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, MOVE_KINDS, oncePer, ROUNDING, remembered, SCHEMES, STEP_MODEL } from '../../domain';
import { type CareerGraph, paysAtLeast } from '../../graph';
import { hasKnownNeeds } from '../../needs';
import { isJoined, jobsOf, type MoveTable, type StepPrices } from '../../network';
import { ceilingBetween, heightsOf } from './ceiling';
import type { RouteQuestion } from './engine';
import type { RankedSearch, RouteSearch } from './route-search';
import { roleIn, tableOf } from './search-table';
import { stepLimitsOf } from './step-limits';

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
    // 1.4 years are 511 days, although 1.4 * 365 is a little less in binary.
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
 * Roles from which the way to either end leads down. They pay so much more than both ends that leaving them is a step
 * down in pay, or they ask for years more experience than both. Empty if steps down are allowed. An unknown figure
 * never rules a role out.
 */
function detoursAbove(graph: CareerGraph, { from, to, stepDown }: RouteSearch): readonly number[] {
  if (stepDown === 'ANY') return [];
  const ceiling = ceilingBetween(graph, from, to);
  const { payUsd, experienceYears } = heightsOf(graph);
  const above: number[] = [];
  for (let role = 0; role < payUsd.length; role++) {
    if (payUsd[role]! > ceiling.payUsd || experienceYears[role]! > ceiling.experienceYears) above.push(role);
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
  const highest = highestFor(graph, search);
  const key = JSON.stringify([schemes, minPayUsd, moves, minConfidence, allowStepDown, highest]);
  return remembered(rulesByTable(table), key, () => {
    const rules = {
      role: closedRoles(graph, search, highest),
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

function closedRoles(graph: CareerGraph, search: RankedSearch, highest: Highest): Uint8Array {
  const { schemes, minPayUsd } = search;
  const isJob = isJoined(tableOf(graph, search)) ? jobsOnTheWay(graph, schemes) : null;
  return Uint8Array.from(graph.roles, (role, index) => {
    const isShown = isJob === null ? (schemes ?? SCHEMES).includes(role.scheme) : isJob(index);
    const isOutside = !isShown || isAbove(graph, index, highest);
    return !paysAtLeast(role, minPayUsd) || isOutside || !hasKnownNeeds(graph, index) ? 1 : 0;
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

/** The highest job zone and rung of a role on the way; null and Infinity for no limit. */
interface Highest {
  readonly jobZone: number | null;
  readonly rung: number;
}

function highestFor(graph: CareerGraph, { from, to, stepDown }: RouteSearch): Highest {
  if (stepDown === 'ANY') return { jobZone: null, rung: Number.POSITIVE_INFINITY };
  const zones = [from, to].flatMap((role) => graph.roles[role]!.jobZone ?? []);
  return { jobZone: zones.length < 2 ? null : Math.max(...zones), rung: ceilingBetween(graph, from, to).rung };
}

function isAbove(graph: CareerGraph, role: number, highest: Highest): boolean {
  const { jobZone } = graph.roles[role]!;
  const isOverZone = highest.jobZone !== null && jobZone !== undefined && jobZone > highest.jobZone;
  return isOverZone || heightsOf(graph).rung[role]! > highest.rung;
}
