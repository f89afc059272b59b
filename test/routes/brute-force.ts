/** All routes of a small world, priced step by step from the definitions and sorted: the oracle of the engines. */
import { gapShare } from '../../src/domain';
import type { Ranking } from '../../src/network/prices';
import type { Cost } from '../../src/routes';
import type { Progression, SmallWorld, WorldQuestion } from './small-world';

export interface PricedRoute {
  readonly roles: readonly number[];
  readonly cost: Cost;
  readonly stepDays: readonly number[];
  readonly stepHours: readonly number[];
}

/** Every route that answers the question, best first: by cost, then number of steps, then roles place by place. */
export function everyRoute(question: WorldQuestion): PricedRoute[] {
  return simplePaths(question)
    .map((path) => price(question, path))
    .filter((route): route is PricedRoute => route !== null)
    .sort((a, b) => compareLists(a.cost, b.cost) || a.roles.length - b.roles.length || compareLists(a.roles, b.roles));
}

/** Negative if `a` is smaller at the first place where the two differ. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? a.length - b.length : (a[place] as number) - (b[place] as number);
}

function simplePaths({ world, source, target, closed, maxSteps }: WorldQuestion): Progression[][] {
  const isClosed = (step: Progression) => closed.some(([from, to]) => from === step.from && to === step.to);
  const paths: Progression[][] = [];
  const extend = (path: Progression[], visited: Set<number>) => {
    const at = path.at(-1)?.to ?? source;
    if (at === target) {
      paths.push(path);
      return;
    }
    if (path.length === maxSteps) return;
    for (const step of world.progressions) {
      if (step.from !== at || visited.has(step.to) || isClosed(step)) continue;
      extend([...path, step], new Set([...visited, step.to]));
    }
  };
  extend([], new Set([source]));
  return paths;
}

function price(question: WorldQuestion, path: readonly Progression[]): PricedRoute | null {
  const { world, via, maxDays, maxStepHours, ranking, source } = question;
  const roles = [source, ...path.map((step) => step.to)];
  const stepHours = path.map((_, place) => hoursOf(question, roles.slice(0, place + 1), roles[place + 1] as number));
  const stepDays = path.map((step, place) => daysOf(question, step, stepHours[place] as number));
  if (!via.every((role) => roles.includes(role))) return null;
  if (!path.every((_, place) => coversEnough(question, roles.slice(0, place + 1), roles[place + 1]!))) return null;
  if (stepHours.some((hours) => hours > maxStepHours) || sum(stepDays) > maxDays) return null;
  const cost = costOf(ranking, { world, path, stepDays, stepHours });
  return cost.some(Number.isNaN) ? null : { roles, cost, stepDays, stepHours };
}

interface Priced {
  readonly world: SmallWorld;
  readonly path: readonly Progression[];
  readonly stepDays: readonly number[];
  readonly stepHours: readonly number[];
}

function costOf(ranking: Ranking, { world, path, stepDays, stepHours }: Priced): Cost {
  switch (ranking) {
    case 'TIME':
      return [sum(stepDays)];
    case 'STEPS':
      return [path.length, sum(stepDays)];
    case 'SKILL_GAP':
      return [Math.max(...stepHours), sum(stepHours), sum(stepDays)];
    case 'LIKELIHOOD':
      return [sum(path.map((step) => nanoNatsOf(world, step)))];
    case 'PAY': {
      const target = path.at(-1)?.to ?? Number.NaN;
      return [sum(path.map((step, place) => forgone(world, step, target, stepDays[place] ?? Number.NaN)))];
    }
  }
}

/** Each need counts alike; a role without known needs is never covered. */
function coversEnough(question: WorldQuestion, before: readonly number[], role: number): boolean {
  if (question.minCoverage === null) return true;
  const have = heldAfter(question, before);
  const needs = (question.world.requirements[role] ?? []).filter((each) => each.hours !== null);
  const missing = sum(needs.map((need) => gapShare(have.get(need.competency) ?? 0, need.level, need.tolerance)));
  return needs.length > 0 && 1 - missing / needs.length >= question.minCoverage - 1e-6;
}

function heldAfter({ world, own, memory }: WorldQuestion, before: readonly number[]): ReadonlyMap<number, number> {
  const have = new Map(own);
  for (const held of memory === 'WHOLE_ROUTE' ? before : before.slice(-1)) {
    for (const { competency, level } of world.requirements[held] ?? []) {
      have.set(competency, Math.max(level, have.get(competency) ?? 0));
    }
  }
  return have;
}

function hoursOf(question: WorldQuestion, before: readonly number[], role: number): number {
  const have = heldAfter(question, before);
  const { world } = question;
  const needs = (world.requirements[role] ?? []).filter((each) => each.hours !== null);
  return Math.round(
    sum(needs.map((need) => (need.hours ?? 0) * gapShare(have.get(need.competency) ?? 0, need.level, need.tolerance))),
  );
}

function daysOf({ weeklyHours }: WorldQuestion, step: Progression, hours: number): number {
  const learning = Math.ceil((hours / (weeklyHours * 48)) * 365);
  const schooling = Math.round(step.schoolingYears * 365);
  return Math.max(Math.round(step.typicalYears * 365), learning) + schooling;
}

function nanoNatsOf(world: SmallWorld, { likelihood, confidence }: Progression): number {
  const isSomeKnown = world.progressions.some((step) => step.likelihood !== null);
  return Math.round(-Math.log(likelihood ?? confidence * (isSomeKnown ? 0.05 : 1)) * 1e9);
}

function forgone(world: SmallWorld, step: Progression, target: number, days: number): number {
  const then = world.payUsd[target] ?? Number.NaN;
  const now = world.payUsd[step.from] ?? Number.NaN;
  return Math.round((Math.max(0, (then - now) * 100) * days) / 365);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
