/** The moves that an answer to one question may use: jobs that lead to the goal, and the start's ways into them, with prices. */
import { oncePer } from '../../domain';
import { type CareerGraph, headsOf, type Sliced } from '../../graph';
import type { RouteSearch } from '../../routes';
import { BinaryHeap } from '../../routes';
import type { AdviceQuestion, SearchQuestion } from '../chains/advice-question';
import { type Beginning, thousandths } from '../chains/beginning';
import { laterCostsFor } from '../chains/later-costs';
import { isSurelyForbidden } from '../chains/leads-on';
import { stationBounds } from '../chains/station-bounds';
import { mostBesideDoor } from '../chains/worth';
import { type JobMoves, jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { WORK_MODEL } from '../numbers/work';
import { firstMove, laterMove } from '../price/asked-moves';
import { leastCost, type MovePrice } from '../price/move-outline';
import { startsThere } from '../rules/starts';
import { stationBroken } from '../rules/stations';
import { stepBroken } from '../rules/steps';
import { isSurelyOffTheLine } from '../rules/steps/starts-in-the-goals-line';
import { keepsJobs } from './search-limits';

/** The network of one question. Jobs are role numbers. */
export interface AdviceNetwork {
  /** Jobs from which moves lead to the goal, nearest first; the goal is the first. */
  readonly jobs: readonly number[];
  /** Least cost from a job to the goal, thousandths of expected years; Infinity if it is not among the jobs. */
  least(job: number): number;
  /**
   * Open moves out of the start or one of the jobs; out of the start only those that break no rule.
   *
   * @param before - the beginning that leads to the job: moves after which no chain would be worth naming are left out, and those that its
   *   traits and theirs show to break a rule; null, the default: none
   */
  movesFrom(job: number, before?: Beginning | null): readonly MovePrice[];
  /** Thousandths of expected years that one of these moves costs. Doors of later moves are not looked at for it. */
  costOf(move: MovePrice): number;
}

/** The network of a question. O(moves into its jobs), in slices: right after an edit, the prices of most of them are not known yet. */
export function* adviceNetwork(question: SearchQuestion): Sliced<AdviceNetwork> {
  const { graph, search, start, goal, direct, standing, stepDown } = question;
  const table = jobMovesOf(graph);
  const isOpen = stationsOf(graph, search, start, goal);
  const { jobs, least } = yield* towards(question, isOpen);
  const dearest = mostBesideDoor(direct);
  const costs = laterCostsFor(graph, standing);
  const fromStart = direct.isShut ? [] : [direct];
  for (const job of jobs) {
    if (job === goal) continue;
    if (!startsThere(question, job) || isSurelyOffTheLine(question, job)) continue;
    const move = firstMove(graph, standing, start, job);
    question.first.set(job, move);
    yield;
    if ((thousandths(leastCost(move)) + least[job]!) / 1000 > dearest) continue;
    // Rules first: most moves break one that does not look at their doors, which take the longest to price.
    if (stepBroken(question, null, move) === null && !move.isShut) fromStart.push(move);
  }
  const mayGoDown = stepDown === 'ANY';
  const fromJob = (job: number, before: Beginning | null): MovePrice[] => {
    const open: MovePrice[] = [];
    for (let move = table.head[job]!; move < table.head[job + 1]!; move++) {
      if (table.relevance[move]! < ADVICE_RULES.leastRelevance) continue;
      const target = table.target[move]!;
      const rest = least[target]!;
      if (rest === Number.POSITIVE_INFINITY) continue;
      // Most moves cost too much or break a rule, and to look a price up takes longer than to ask what it comes to.
      const isTooDear = (cost: number) => before !== null && (before.cost + cost + rest) / 1000 > dearest;
      if (isTooDear(costs.leastAt(move))) continue;
      const cost = costs.at(move);
      if (cost === Number.POSITIVE_INFINITY || isTooDear(cost)) continue;
      if (before !== null && isSurelyForbidden(before, target === goal, costs.traitsAt(move), mayGoDown)) continue;
      open.push(laterMove(graph, standing, job, target));
    }
    return open;
  };
  return {
    jobs,
    least: (job) => least[job]!,
    movesFrom: (job, before = null) => (job === start ? fromStart : fromJob(job, before)),
    costOf: (move) => (move.from === start ? thousandths(move.cost) : costs.at(placeOfMove(table, move.from, move.to))),
  };
}

/**
 * Jobs by the least cost from them to the goal, and these costs (E. W. Dijkstra, "A Note on Two Problems in Connexion with Graphs",
 * 1959, backwards from the goal). Ends where no chain would be worth naming, or at the most jobs.
 */
function* towards(
  { graph, start, goal, direct, standing }: AdviceQuestion,
  isOpen: (job: number) => boolean,
): Sliced<{ readonly jobs: readonly number[]; readonly least: Float64Array }> {
  const table = jobMovesOf(graph);
  const { head, source, place } = relevantMovesInto(table);
  const costs = laterCostsFor(graph, standing);
  const most = mostBesideDoor(direct);
  const jobs: number[] = [];
  const least = new Float64Array(graph.roles.length).fill(Number.POSITIVE_INFINITY);
  /** The least cost to the goal found so far. */
  const tried = new Float64Array(graph.roles.length).fill(Number.POSITIVE_INFINITY);
  const queue = new BinaryHeap<{ readonly job: number; readonly cost: number }>(
    (a, b) => a.cost - b.cost || a.job - b.job,
  );
  tried[start] = DONE;
  tried[goal] = 0;
  queue.push({ job: goal, cost: 0 });
  for (let best = queue.pop(); best !== undefined && jobs.length <= WORK_MODEL.jobsAround; best = queue.pop()) {
    const { job, cost } = best;
    if (least[job] !== Number.POSITIVE_INFINITY) continue;
    yield;
    jobs.push(job);
    least[job] = cost;
    tried[job] = DONE;
    for (let at = head[job]!; at < head[job + 1]!; at++) {
      const from = source[at]!;
      const known = tried[from]!;
      // Most moves lead from jobs that are done with.
      if (known === DONE) continue;
      const move = place[at]!;
      if (known === Number.POSITIVE_INFINITY && !isOpen(from)) {
        tried[from] = DONE;
        continue;
      }
      if (cost + costs.leastAt(move) >= known) continue;
      const total = cost + costs.at(move);
      if (total >= known) continue;
      tried[from] = total;
      // No chain through it would be worth naming.
      if (total / 1000 <= most) queue.push({ job: from, cost: total });
    }
  }
  return { jobs, least };
}

/** Moves of which the job left has enough relevance, in rows by the job entered: the job left, and the place among all moves. */
const relevantMovesInto = oncePer(({ source, target, relevance, reverse, reverseHead }: JobMoves) => {
  const place = reverse.filter((move) => relevance[move]! >= ADVICE_RULES.leastRelevance);
  const entered = place.map((move) => target[move]!);
  return { head: headsOf(entered, reverseHead.length - 1), source: place.map((move) => source[move]!), place };
});

/** Marks a job that needs no other look: settled, the start, or none to pass through. */
const DONE = Number.NEGATIVE_INFINITY;

/** Which jobs a route may pass through, by the limits of the search and because nobody climbs above both ends to come down again. */
export function stationsOf(
  graph: CareerGraph,
  search: RouteSearch,
  from: number,
  to: number,
): (job: number) => boolean {
  const bounds = stationBounds(graph, from, to);
  const isAllowed = keepsJobs(graph, search);
  return (job) => stationBroken(bounds, job) === null && isAllowed(job);
}
