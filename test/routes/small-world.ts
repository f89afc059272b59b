/** Small worlds of work, said plainly, and the tables that the engines read. */
import type { ProgressionTable, RequirementTable } from '../../src/graph';
import type { Memory, Ranking } from '../../src/network/prices';
import { stepPrices } from '../../src/network/step-prices';
import type { RouteQuestion } from '../../src/routes';

export interface Requirement {
  readonly competency: number;
  readonly level: number;
  readonly tolerance: number;
  /** Hours from nothing; null if holders have it but newcomers need not. */
  readonly hours: number | null;
}

export interface Progression {
  readonly from: number;
  readonly to: number;
  readonly typicalYears: number;
  readonly schoolingYears: number;
  readonly likelihood: number | null;
  readonly confidence: number;
}

export interface SmallWorld {
  readonly competencyCount: number;
  /** Per role. */
  readonly requirements: readonly (readonly Requirement[])[];
  /** At most one a pair, in any order. */
  readonly progressions: readonly Progression[];
  /** Per role: US dollars a year. */
  readonly payUsd: readonly (number | null)[];
}

export interface WorldQuestion {
  readonly world: SmallWorld;
  readonly source: number;
  readonly target: number;
  readonly ranking: Ranking;
  readonly memory: Memory;
  readonly own: ReadonlyMap<number, number>;
  readonly weeklyHours: number;
  /** Pairs of roles whose progression may not be used. */
  readonly closed: readonly (readonly [number, number])[];
  readonly via: readonly number[];
  readonly maxSteps: number;
  readonly maxDays: number;
  readonly maxStepHours: number;
  /** 0..1; null for no limit. */
  readonly minCoverage: number | null;
}

/** The defaults of a question, to be written over. */
export const PLAIN = {
  ranking: 'TIME',
  memory: 'WHOLE_ROUTE',
  own: new Map<number, number>(),
  weeklyHours: 8,
  closed: [],
  via: [],
  maxSteps: 6,
  maxDays: Number.POSITIVE_INFINITY,
  maxStepHours: Number.POSITIVE_INFINITY,
  minCoverage: null,
} as const;

const isNeed = (each: Requirement) => each.hours !== null;

export function requirementTable(world: SmallWorld): RequirementTable {
  // Strongest first, as in every graph.
  const rows = world.requirements.flatMap((requirements, role) =>
    [...requirements.filter(isNeed), ...requirements.filter((each) => !isNeed(each))].map((each) => ({
      role,
      weight: isNeed(each) ? 1 / requirements.filter(isNeed).length : 0,
      ...each,
    })),
  );
  const byCompetency = rows.map((_, place) => place).sort((a, b) => rows[a]!.competency - rows[b]!.competency || a - b);
  return {
    count: rows.length,
    head: heads(
      rows.map((row) => row.role),
      world.requirements.length,
    ),
    role: Int32Array.from(rows, (row) => row.role),
    competency: Int32Array.from(rows, (row) => row.competency),
    importance: Float32Array.from(rows, (row) => (isNeed(row) ? 4 : 2)),
    level: Float32Array.from(rows, (row) => row.level),
    levelKnown: new Uint8Array(rows.length).fill(1),
    tolerance: Float32Array.from(rows, (row) => row.tolerance),
    weight: Float32Array.from(rows, (row) => row.weight),
    hours: Float32Array.from(rows, (row) => row.hours ?? 0),
    competencyHead: heads(
      byCompetency.map((place) => rows[place]!.competency),
      world.competencyCount,
    ),
    byCompetency: Int32Array.from(byCompetency),
    claims: () => [],
  };
}

export function progressionTable(world: SmallWorld): ProgressionTable {
  const roleCount = world.requirements.length;
  const steps = [...world.progressions].sort((a, b) => a.from - b.from || a.to - b.to);
  const reverse = steps.map((_, place) => place).sort((a, b) => steps[a]!.to - steps[b]!.to || a - b);
  return {
    count: steps.length,
    head: heads(
      steps.map((step) => step.from),
      roleCount,
    ),
    source: Int32Array.from(steps, (step) => step.from),
    target: Int32Array.from(steps, (step) => step.to),
    reverseHead: heads(
      reverse.map((place) => steps[place]!.to),
      roleCount,
    ),
    reverse: Int32Array.from(reverse),
    move: new Uint8Array(steps.length),
    typicalYears: Float32Array.from(steps, (step) => step.typicalYears),
    schoolingYears: Float32Array.from(steps, (step) => step.schoolingYears),
    share: new Uint8Array(steps.length),
    likelihood: Float32Array.from(steps, (step) => step.likelihood ?? Number.NaN),
    confidence: Float32Array.from(steps, (step) => step.confidence),
    stepDown: new Uint8Array(steps.length),
    claims: () => [],
    moveKind: () => 'PROMOTION',
  };
}

const tables = new WeakMap<SmallWorld, { progressions: ProgressionTable; requirements: RequirementTable }>();

/** The tables of a world; made once. */
export function tablesOf(world: SmallWorld): { progressions: ProgressionTable; requirements: RequirementTable } {
  const known = tables.get(world) ?? { progressions: progressionTable(world), requirements: requirementTable(world) };
  tables.set(world, known);
  return known;
}

/** The question as the engines take it. */
export function routeQuestion(question: WorldQuestion): RouteQuestion {
  const {
    world,
    source,
    target,
    ranking,
    memory,
    own,
    weeklyHours,
    via,
    maxSteps,
    maxDays,
    maxStepHours,
    minCoverage,
  } = question;
  const { progressions, requirements } = tablesOf(world);
  const closed = new Uint8Array(progressions.count);
  for (const [from, to] of question.closed) {
    for (let i = 0; i < progressions.count; i++) {
      if (progressions.source[i] === from && progressions.target[i] === to) closed[i] = 1;
    }
  }
  const prices = stepPrices(
    { progressions, requirements },
    { ranking, memory, target, profile: { levels: own, weeklyHours }, payUsd: (role) => world.payUsd[role] ?? null },
  );
  return { network: progressions, source, target, prices, closed, via, maxSteps, maxDays, maxStepHours, minCoverage };
}

function heads(rows: readonly number[], count: number): Int32Array {
  const head = new Int32Array(count + 1);
  for (const row of rows) head[row + 1]!++;
  for (let i = 0; i < count; i++) head[i + 1]! += head[i]!;
  return head;
}
