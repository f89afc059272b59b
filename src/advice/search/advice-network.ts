/** The moves that an answer to one question may use: jobs that lead to the goal, and the start's ways into them, with prices. */
import { oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures, paysAtLeast, type Sliced } from '../../graph';
import type { RouteSearch } from '../../routes';
import { BinaryHeap } from '../../routes';
import type { AdviceQuestion } from '../chains/advice-question';
import { thousandths } from '../chains/beginning';
import { stationBounds } from '../chains/station-bounds';
import { isWorth, mostBesideDoor } from '../chains/worth';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { Asker, Standing } from '../doors/standing';
import { type JobMoves, jobMovesOf } from '../jobs/job-moves';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { WORK_MODEL } from '../numbers/work';
import { firstMove, laterMove, laterMoveAnew } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { startsThere } from '../rules/starts';
import { stationBroken } from '../rules/stations';
import { stepBroken } from '../rules/steps';

/** The network of one question. Jobs are role numbers. */
export interface AdviceNetwork {
  /** Jobs from which moves lead to the goal, nearest first; the goal is the first. */
  readonly jobs: readonly number[];
  /** Least cost from a job to the goal, thousandths of expected years; Infinity if it is not among the jobs. */
  least(job: number): number;
  /**
   * Open moves out of the start or one of the jobs; out of the start only those that break no rule.
   *
   * @param spent - thousandths of expected years so far: moves out of a job after which no chain would be worth naming are left out; null, the default: none
   */
  movesFrom(job: number, spent?: number | null): readonly MovePrice[];
}

/** The network of a search. O(moves into its jobs). */
export function adviceNetwork(graph: CareerGraph, search: RouteSearch, question: AdviceQuestion): AdviceNetwork {
  const { start, goal, direct, standing } = question;
  const table = jobMovesOf(graph);
  const isOpen = stationsOf(graph, search, start, goal);
  const { jobs, least } = towards(graph, question, isOpen);
  const dearest = mostBesideDoor(direct);
  const costs = costsFor(graph, standing);
  const fromStart = (): MovePrice[] => {
    const open = direct.isClosed ? [] : [direct];
    for (const job of jobs) {
      if (job === goal) continue;
      if (!startsThere(question, job)) continue;
      const move = firstMove(graph, standing, start, job);
      question.first.set(job, move);
      // Rules first: most moves break one that does not look at their doors, which take the longest to price.
      if (stepBroken(question, null, move) === null && !move.isClosed) open.push(move);
    }
    return open;
  };
  const fromJob = (job: number, spent: number | null): MovePrice[] => {
    const open: MovePrice[] = [];
    for (let move = table.head[job]!; move < table.head[job + 1]!; move++) {
      if (table.kind[move]! < ADVICE_RULES.leastKind) continue;
      const target = table.target[move]!;
      const rest = least.get(target);
      if (rest === undefined) continue;
      const cost = costOf(graph, table, costs, standing, move);
      if (cost === Number.POSITIVE_INFINITY) continue;
      // Most moves cost too much, and looking a price up takes longer than asking what it comes to.
      if (spent !== null && (spent + cost + rest) / 1000 > dearest) continue;
      open.push(laterMove(graph, standing, job, target));
    }
    return open;
  };
  return {
    jobs,
    least: (job) => least.get(job) ?? Number.POSITIVE_INFINITY,
    movesFrom: (job, spent = null) => (job === start ? fromStart() : fromJob(job, spent)),
  };
}

/**
 * Jobs by the least cost from them to the goal, and these costs (E. W. Dijkstra, "A Note on Two Problems in Connexion with Graphs",
 * 1959, backwards from the goal). Ends where no chain would be worth naming, or at the most jobs.
 */
function towards(
  graph: CareerGraph,
  { start, goal, direct, standing }: AdviceQuestion,
  isOpen: (job: number) => boolean,
): { readonly jobs: readonly number[]; readonly least: ReadonlyMap<number, number> } {
  const table = jobMovesOf(graph);
  const costs = costsFor(graph, standing);
  const settled = new Map<number, number>();
  const { tried, touched } = scratchOf(graph);
  const note = (job: number, cost: number) => {
    touched.push(job);
    tried[job] = cost;
  };
  const queue = new BinaryHeap<{ readonly job: number; readonly cost: number }>(
    (a, b) => a.cost - b.cost || a.job - b.job,
  );
  note(start, DONE);
  note(goal, 0);
  queue.push({ job: goal, cost: 0 });
  try {
    for (let best = queue.pop(); best !== undefined && settled.size <= WORK_MODEL.jobsAround; best = queue.pop()) {
      const { job, cost } = best;
      if (settled.has(job)) continue;
      if (job !== goal && !isWorth(direct, cost / 1000)) break;
      settled.set(job, cost);
      tried[job] = DONE;
      for (let at = table.reverseHead[job]!; at < table.reverseHead[job + 1]!; at++) {
        const move = table.reverse[at]!;
        const from = table.source[move]!;
        const known = tried[from]!;
        if (known === DONE || table.kind[move]! < ADVICE_RULES.leastKind) continue;
        if (known === Number.POSITIVE_INFINITY && !isOpen(from)) {
          note(from, DONE);
          continue;
        }
        const priced = costs[move]!;
        const total = cost + (Number.isNaN(priced) ? costOf(graph, table, costs, standing, move) : priced);
        if (total >= known) continue;
        note(from, total);
        queue.push({ job: from, cost: total });
      }
    }
  } finally {
    for (const job of touched) tried[job] = Number.POSITIVE_INFINITY;
    touched.length = 0;
  }
  return { jobs: [...settled.keys()], least: settled };
}

/** Marks a job that needs no other look: settled, the start, or none to pass through. */
const DONE = Number.NEGATIVE_INFINITY;

/** For the time of one question: the least cost to the goal found so far, by job, Infinity where none is; and the jobs noted. */
const scratchOf = oncePerFigures(({ roles }: CareerGraph) => ({
  tried: new Float64Array(roles.length).fill(Number.POSITIVE_INFINITY),
  touched: [] as number[],
}));

/** By education: cost of each listed move for someone who came into its job on the way; NaN where it is not worked out yet. */
const laterCosts = oncePerFigures((graph: CareerGraph) => EDUCATION_LEVELS.map(() => noCosts(graph)));

/** The same for one asker: what they bring makes later moves cheaper, so the bound on what is left must be theirs. */
const ownCosts = oncePer((_: Asker) => ({ costs: null as Float64Array | null }));

function costsFor(graph: CareerGraph, { education, asker }: Standing): Float64Array {
  if (asker === undefined) return laterCosts(graph)[education]!;
  const own = ownCosts(asker);
  own.costs ??= noCosts(graph);
  return own.costs;
}

/** Works out what later moves cost people of each education, until it is not wanted any more; the first questions need most of it. */
export function* laterCostsInSlices(graph: CareerGraph, isWanted: () => boolean): Sliced<void> {
  const { source, target } = jobMovesOf(graph);
  for (const [education, costs] of laterCosts(graph).entries()) {
    for (let move = 0; move < target.length && isWanted(); move++) {
      if (Number.isNaN(costs[move]))
        costs[move] = costIn(laterMoveAnew(graph, { education }, source[move]!, target[move]!));
      if (move % WORK_MODEL.rowsASlice === 0) yield;
    }
  }
}

function noCosts(graph: CareerGraph): Float64Array {
  return new Float64Array(jobMovesOf(graph).target.length).fill(Number.NaN);
}

/** The cost of a listed move, thousandths of expected years; Infinity if its door is shut. */
function costOf(
  graph: CareerGraph,
  { source, target }: JobMoves,
  costs: Float64Array,
  standing: Standing,
  move: number,
): number {
  if (Number.isNaN(costs[move])) {
    costs[move] = costIn(laterMove(graph, standing, source[move]!, target[move]!));
  }
  return costs[move]!;
}

function costIn({ isClosed, cost }: MovePrice): number {
  return isClosed ? Number.POSITIVE_INFINITY : thousandths(cost);
}

/** Which jobs a route may pass through, by the limits of the search and because nobody climbs above both ends to come down again. */
export function stationsOf(
  graph: CareerGraph,
  search: RouteSearch,
  from: number,
  to: number,
): (job: number) => boolean {
  const bounds = stationBounds(graph, from, to);
  const avoided = new Set(search.avoid);
  const { minPayUsd, schemes } = search;
  return (job) =>
    stationBroken(bounds, job) === null &&
    !avoided.has(job) &&
    (schemes === null || schemes.includes(graph.roles[job]!.scheme)) &&
    paysAtLeast(graph.roles[job]!, minPayUsd);
}
