/**
 * The best way from every job into one, in one search backwards.
 *
 * Ends of ways grow backwards from the goal in order of expected years (E. W. Dijkstra, 1959), the `WORK_MODEL.ends` cheapest of
 * each job. They are priced for people who came into their first job on the way, by education. Then each job tries its own first
 * move in front of them, cheapest first; the first way that keeps all rules is its way. Where a job has no listed move that leads there, and its own work does
 * not count for the goal's door, it is no feeder. Time O(jobs x moves of a job x ends).
 */
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { BinaryHeap } from '../../routes';
import { type AdviceQuestion, adviceQuestion } from '../chains/advice-question';
import { type Chain, extended, thousandths } from '../chains/beginning';
import { yearsOf } from '../chains/chain-figures';
import { chainAsEarned } from '../chains/earned';
import { isWayIn, relevanceSaid } from '../chains/ways-in';
import { usualHolder } from '../doors/standing';
import { jobMovesOf } from '../jobs/job-moves';
import { kinship } from '../jobs/kinship';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORK_MODEL } from '../numbers/work';
import { firstMove } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { brokenRule } from '../rules/routes';
import { bringsSomething } from '../rules/steps/every-job-brings';
import { stationsOf } from '../search/advice-network';
import { type ListedMoves, listedMovesFor } from './listed-moves';

/** The end of a way: a later move and what comes behind it. */
interface End {
  readonly move: MovePrice;
  readonly after: End | null;
  readonly length: number;
  readonly years: number;
  /** Thousandths of expected years. */
  readonly cost: number;
}

/** The ends of ways for people to whom listed moves cost the same. */
interface Ends {
  /** Cheapest first, by the job that they leave. */
  readonly of: ReadonlyMap<number, readonly End[]>;
  /** Those of these jobs that are where people start in their line of work. */
  readonly waysIn: readonly number[];
}

/**
 * The best way into the goal from each job whose work counts on every move of it, within a number of years, by job. `search` says what
 * the goal is and how many steps are allowed.
 */
export function* waysInto(
  graph: CareerGraph,
  search: RouteSearch,
  withinYears: number,
): Sliced<ReadonlyMap<number, Chain>> {
  const { standIn, isStation } = jobsOf(graph);
  const goal = standIn[search.to]!;
  const endsBy = new Map<ListedMoves, Ends>();
  const found = new Map<number, Chain>();
  for (let start = 0; start < isStation.length; start++) {
    if (start % WORK_MODEL.rowsASlice === 0) yield;
    if (isStation[start] !== 1 || start === goal) continue;
    const prices = listedMovesFor(graph, usualHolder(graph, start));
    let ends = endsBy.get(prices);
    if (ends === undefined) {
      ends = endsOf(graph, search, adviceQuestion(graph, start, goal), withinYears);
      endsBy.set(prices, ends);
    }
    const way = bestWay(graph, search, adviceQuestion(graph, start, goal), ends, withinYears);
    if (way !== null) found.set(start, way);
  }
  return found;
}

/** The cheapest ends of ways by the job that they leave, at the prices for people who start where the question does. */
function endsOf(graph: CareerGraph, search: RouteSearch, question: AdviceQuestion, withinYears: number): Ends {
  const { goal } = question;
  const { costs, priceAt } = listedMovesFor(graph, question.standing);
  const table = jobMovesOf(graph);
  const { isStation } = jobsOf(graph);
  const kept = new Map<number, End[]>();
  const queue = new BinaryHeap<End>((a, b) => a.cost - b.cost || a.length - b.length || a.move.from - b.move.from);
  const grow = (after: End | null, job: number): void => {
    for (let at = table.reverseHead[job]!; at < table.reverseHead[job + 1]!; at++) {
      const place = table.reverse[at]!;
      const from = table.source[place]!;
      if (
        table.relevance[place]! < ADVICE_RULES.leastRelevance ||
        isStation[from] !== 1 ||
        from === goal ||
        holds(after, from)
      )
        continue;
      if (kept.size >= WORK_MODEL.jobsAround && !kept.has(from)) continue;
      if ((kept.get(from)?.length ?? 0) >= WORK_MODEL.ends) continue;
      if (costs.at(place) === Number.POSITIVE_INFINITY) continue;
      const move = priceAt(place);
      const years = move.years + (after?.years ?? 0);
      if (years > withinYears || (after !== null && (move.stepDown || !leadsOn(question, move, after.move)))) continue;
      queue.push({
        move,
        after,
        length: (after?.length ?? 0) + 1,
        years,
        cost: thousandths(move.cost) + (after?.cost ?? 0),
      });
    }
  };
  grow(null, goal);
  for (let end = queue.pop(); end !== undefined; end = queue.pop()) {
    const job = end.move.from;
    const known = kept.get(job) ?? [];
    if (known.length >= WORK_MODEL.ends) continue;
    known.push(end);
    kept.set(job, known);
    // One move more comes in front of every end.
    if (end.length + 1 < search.maxSteps) grow(end, job);
  }
  return { of: kept, waysIn: [...kept.keys()].filter((job) => isWayIn(graph, job)) };
}

/** True if a job between two later moves brings something. */
function leadsOn(question: AdviceQuestion, before: MovePrice, move: MovePrice): boolean {
  return bringsSomething(question, { ...extended(null, before), before: extended(null, before) }, move);
}

function holds(end: End | null, job: number): boolean {
  for (let at = end; at !== null; at = at.after) if (at.move.from === job) return true;
  return false;
}

interface Candidate {
  readonly first: MovePrice;
  readonly end: End | null;
  readonly cost: number;
}

/** The best way of one start, if its work counts on every move of it; else null. */
function bestWay(
  graph: CareerGraph,
  search: RouteSearch,
  question: AdviceQuestion,
  ends: Ends,
  withinYears: number,
): Chain | null {
  const { start, goal, direct } = question;
  const isOpen = stationsOf(graph, search, start, goal);
  const cheapestThrough = (jobs: Iterable<number>, most: number): Chain | null => {
    for (const { first, end } of candidatesThrough(graph, question, ends, jobs, isOpen, most)) {
      const listed = chainOf(first, end);
      if (!listed.slice(0, -1).every(({ to }) => isOpen(to)) || yearsOf(listed) > withinYears) continue;
      if (brokenRule(question, listed) !== null) continue;
      // What the moves before earned may shut a door that was open by itself, or ask for a degree first.
      const chain = chainAsEarned({ graph, standing: question.standing }, listed);
      if (chain.every(({ isShut }) => !isShut) && yearsOf(chain) <= withinYears) return chain;
    }
    return null;
  };
  const door = !direct.isShut && direct.years <= withinYears ? [direct] : null;
  const listed = cheapestThrough(listedJobs(graph, start, ends), costOf(door)) ?? door;
  if (listed === null || !counts(listed)) return null;
  // People may rather start again in the line of the goal: then it is not their work that brings them there.
  const most = costOf(listed);
  const best = cheapestThrough(waysInWorth(graph, start, ends, most), most) ?? listed;
  return counts(best) ? best : null;
}

function costOf(chain: Chain | null): number {
  return chain === null ? Number.POSITIVE_INFINITY : chain.reduce((sum, { cost }) => sum + thousandths(cost), 0);
}

/** True if the work before counts on every move. */
function counts(chain: Chain): boolean {
  return chain.every(({ relevance }) => relevance >= ADVICE_RULES.leastRelevance);
}

/** The ways through some first jobs that are cheaper than `most`, cheapest first. */
function candidatesThrough(
  graph: CareerGraph,
  question: AdviceQuestion,
  ends: Ends,
  jobs: Iterable<number>,
  isOpen: (job: number) => boolean,
  most: number,
): readonly Candidate[] {
  const { start, standing } = question;
  const candidates: Candidate[] = [];
  for (const job of jobs) {
    const known = ends.of.get(job);
    if (known === undefined || known[0]!.cost >= most || !isOpen(job)) continue;
    const first = firstMove(graph, standing, start, job);
    question.first.set(job, first);
    if (first.isShut) continue;
    for (const end of known) {
      const cost = thousandths(first.cost) + end.cost;
      if (cost < most && !holds(end, start)) candidates.push({ first, end, cost });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** Jobs with an end that a listed move leads to from the start. */
function* listedJobs(graph: CareerGraph, start: number, { of }: Ends): Generator<number> {
  const table = jobMovesOf(graph);
  for (let place = table.head[start]!; place < table.head[start + 1]!; place++) {
    if (table.relevance[place]! >= ADVICE_RULES.leastRelevance && of.has(table.target[place]!))
      yield table.target[place]!;
  }
}

/** Other jobs with an end in which people start in their line of work, as far as a first move could be cheap enough. */
function* waysInWorth(graph: CareerGraph, start: number, { of, waysIn }: Ends, most: number): Generator<number> {
  const table = jobMovesOf(graph);
  const { move, leastYears, strange } = MOVE_MODEL;
  for (const job of waysIn) {
    const rest = of.get(job)![0]!.cost + thousandths(move + leastYears);
    if (job === start || rest >= most || relevanceSaid(table, start, job) >= ADVICE_RULES.leastRelevance) continue;
    if (rest + thousandths(strange * (1 - kinship(graph, start, job))) < most) yield job;
  }
}

function chainOf(first: MovePrice, end: End | null): Chain {
  const chain = [first];
  for (let at = end; at !== null; at = at.after) chain.push(at.move);
  return chain;
}
