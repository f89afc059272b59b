/**
 * The best way from one job to every other, in one search.
 *
 * Best-first search over beginnings in order of expected years (E. W. Dijkstra, "A Note on Two Problems in Connexion with Graphs",
 * 1959), which keeps several beginnings of each job: the rules of advice look at the moves before and at the goal, so the cheapest
 * beginning is not always the one that goes on (labels as in E. Q. V. Martins, 1984, doi:10.1016/0377-2217(84)90077-8). A beginning
 * into a job that keeps all rules with this job as the goal is a way to it. It is held by what it costs once each move is priced by what those before it earned, until no
 * beginning that costs less is left: the least of these is the way to the job, as in the search for this job alone.
 *
 * Every way found is one that the rules allow, so the search for this job alone has a way too, at most as dear. It is the best one unless a dearer beginning than the
 * `WORK_MODEL.beginnings` cheapest of a job on the way leads there, or the goal has more than `WORK_MODEL.jobsAround` jobs around it. Time
 * O(jobs x beginnings x moves of a job).
 */
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { BinaryHeap } from '../../routes';
import { type AdviceQuestion, adviceQuestion } from '../chains/advice-question';
import { type Beginning, type Chain, chainOf, extended, thousandths, visits } from '../chains/beginning';
import { yearsOf } from '../chains/chain-figures';
import { chainAsEarned, type Traveller } from '../chains/earned';
import { leadsOn } from '../chains/leads-on';
import { MOVE_TRAITS, traitsOfMove } from '../chains/move-traits';
import { hundredths } from '../chains/step-facts';
import { isWayIn, opensAtOrBelow, relevanceSaid } from '../chains/ways-in';
import { yearsSoFar } from '../chains/years-so-far';
import type { Standing } from '../doors/standing';
import { exitsFrom, leastYearsTo } from '../jobs/exits';
import { jobMovesOf } from '../jobs/job-moves';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { WORK_MODEL } from '../numbers/work';
import { firstMove } from '../price/asked-moves';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import { brokenRule } from '../rules/routes';
import { bringsSomething } from '../rules/steps/every-job-brings';
import { stationsOf } from '../search/advice-network';
import { listedMovesFor } from './listed-moves';

/**
 * The best way to each job that is reached within a number of years, by job; closed doors are no way. `search` says where you start
 * and how many steps are allowed.
 */
export function* waysToAll(
  graph: CareerGraph,
  search: RouteSearch,
  withinYears: number,
): Sliced<ReadonlyMap<number, Chain>> {
  const { standIn, isStation } = jobsOf(graph);
  const start = standIn[search.from]!;
  const standing = standingOf(graph, start, search);
  const found = new Map<number, Chain>();
  const { first, open } = yield* firstMoves(graph, standing, start, withinYears);
  if (search.maxSteps === 1) {
    open.sort((a, b) => thousandths(a.cost) - thousandths(b.cost));
    return new Map(open.map((move) => [move.to, [move]]));
  }
  if (open.length === 0) return found;
  const questionFor = questionsFrom(graph, search, start, first);
  const isWay = ruleOfGoals(graph, search, questionFor);
  const moves = movesOn(graph, standing, start, questionFor, withinYears);
  const direct = new Float64Array(isStation.length).fill(Number.POSITIVE_INFINITY);
  const isFound = new Uint8Array(isStation.length);
  const followed = new CheapestOf(isStation.length, WORK_MODEL.beginnings);
  const queue = new BinaryHeap<Beginning>(byCost);
  const held = new BinaryHeap<Whole>((a, b) => byCost(a.earned, b.earned));
  const add = (beginning: Beginning): void => {
    if (moves.goesOn(beginning)) followed.add(beginning.move.to, beginning.cost);
    queue.push(beginning);
  };
  for (const move of open) {
    const beginning = extended(null, move);
    direct[move.to] = beginning.cost;
    add(beginning);
  }
  const settle = (before: number): void => {
    for (let way = held.peek(); way !== undefined && way.earned.cost <= before; way = held.peek()) {
      held.pop();
      const job = way.earned.move.to;
      if (isFound[job] === 1) continue;
      isFound[job] = 1;
      found.set(job, way.chain);
    }
  };
  let looked = 0;
  for (let beginning = queue.pop(); beginning !== undefined; beginning = queue.pop()) {
    if (++looked % WORK_MODEL.rowsASlice === 0) yield;
    settle(beginning.cost);
    const job = beginning.move.to;
    if (isFound[job] === 0 && isWay(beginning)) {
      const way = asEarnedWhole({ graph, standing }, beginning);
      // What the moves before earned may shut a door that was open by itself, or break a rule.
      const isOpen = way.chain.every(({ isShut }) => !isShut) && yearsOf(way.chain) <= withinYears;
      if (isOpen && isWay(way.earned)) held.push(way);
    }
    if (beginning.length >= search.maxSteps || !moves.goesOn(beginning)) continue;
    if (!followed.holds(job, beginning.cost)) continue;
    const isLast = beginning.length + 1 >= search.maxSteps;
    // What is neither a way to its last job nor goes on from there is not looked at.
    const isWanted = (to: number, cost: number, mayGoOn: boolean): boolean =>
      (isFound[to] === 0 && cost < direct[to]!) || (mayGoOn && !isLast && followed.takes(to, cost));
    moves.behind(beginning, isWanted, add);
  }
  settle(Number.POSITIVE_INFINITY);
  return found;
}

/** A way to a job, each move priced by what those before it earned. */
interface Whole {
  readonly earned: Beginning;
  readonly chain: Chain;
}

function asEarnedWhole(traveller: Traveller, beginning: Beginning): Whole {
  const chain = chainAsEarned(traveller, chainOf(beginning));
  const earned = chain.reduce<Beginning | null>((before, move) => extended(before, move), null);
  return { earned: earned!, chain };
}

/** The few least costs of each job. */
class CheapestOf {
  private readonly costs: Float64Array;

  constructor(
    jobs: number,
    private readonly most: number,
  ) {
    this.costs = new Float64Array(jobs * most).fill(Number.POSITIVE_INFINITY);
  }

  /** True if a cost would be among the least. */
  takes(job: number, cost: number): boolean {
    return cost < this.costs[(job + 1) * this.most - 1]!;
  }

  /** True if a cost that was added is still among the least. */
  holds(job: number, cost: number): boolean {
    return cost <= this.costs[(job + 1) * this.most - 1]!;
  }

  add(job: number, cost: number): void {
    if (!this.takes(job, cost)) return;
    let place = (job + 1) * this.most - 1;
    for (; place > job * this.most && this.costs[place - 1]! > cost; place--)
      this.costs[place] = this.costs[place - 1]!;
    this.costs[place] = cost;
  }
}

/** Cheapest first, then fewer moves, then by the jobs' numbers. */
function byCost(a: Beginning, b: Beginning): number {
  return a.cost - b.cost || a.length - b.length || a.move.to - b.move.to;
}

/** The moves from the start into every job, and those of them whose door is open and that take no longer. */
function* firstMoves(
  graph: CareerGraph,
  standing: Standing,
  start: number,
  withinYears: number,
): Sliced<{ readonly first: Map<number, MovePrice>; readonly open: MovePrice[] }> {
  const { isStation } = jobsOf(graph);
  const first = new Map<number, MovePrice>();
  const open: MovePrice[] = [];
  // An occupation of which some of our roles are kinds is no station, but people who know the trade may name it as a whole.
  const exits = new Set(exitsFrom(graph, start).map(({ job }) => job));
  for (let job = 0; job < isStation.length; job++) {
    if ((isStation[job] !== 1 && !exits.has(job)) || job === start) continue;
    if (first.size % WORK_MODEL.rowsASlice === 0) yield;
    const move = firstMove(graph, standing, start, job);
    first.set(job, move);
    if (!move.isShut && Math.max(move.years, leastYearsTo(graph, start, job)) <= withinYears) open.push(move);
  }
  return { first, open };
}

type QuestionFor = (goal: number) => AdviceQuestion;

/** The question for each goal, made when asked for. */
function questionsFrom(
  graph: CareerGraph,
  search: RouteSearch,
  start: number,
  first: Map<number, MovePrice>,
): QuestionFor {
  const { standing, held, stepDown } = adviceQuestion(graph, start, first.keys().next().value!, search);
  const made = new Array<AdviceQuestion | undefined>(graph.roles.length).fill(undefined);
  return (goal) => {
    // Written out, as in `questionOf`.
    made[goal] ??= { graph, start, goal, direct: first.get(goal)!, standing, held, stepDown, near: new Map(), first };
    return made[goal];
  };
}

/** Tells whether a beginning keeps all rules if its last job is the goal. */
function ruleOfGoals(graph: CareerGraph, search: RouteSearch, questionFor: QuestionFor) {
  return (way: Beginning): boolean => {
    if (way.before === null) return true;
    const question = questionFor(way.move.to);
    const isOpen = stationsOf(graph, search, question.start, question.goal);
    for (let at: Beginning | null = way.before; at !== null; at = at.before) if (!isOpen(at.move.to)) return false;
    return brokenRule(question, chainOf(way)) === null;
  };
}

/** The moves behind beginnings, by the rules that hold whatever the goal. */
function movesOn(graph: CareerGraph, standing: Standing, start: number, questionFor: QuestionFor, withinYears: number) {
  const table = jobMovesOf(graph);
  const { isStation } = jobsOf(graph);
  const { costs, priceAt } = listedMovesFor(graph, standing);
  const { strayed, level } = ADVICE_RULES;
  const leadsOnUp = (before: Beginning, traits: number): boolean =>
    (traits & MOVE_TRAITS.down) === 0 && leadsOn(before, traits);
  return {
    /** True if the last job of a beginning may be a job on the way. */
    goesOn: (way: Beginning): boolean => {
      const job = way.move.to;
      if (isStation[job] !== 1) return false;
      if (way.before !== null) return leadsOnUp(way.before, traitsOfMove(way.move));
      if (way.strayed > strayed || way.level > level) return false;
      return (
        relevanceSaid(table, start, job) >= ADVICE_RULES.leastRelevance ||
        isWayIn(graph, job) ||
        opensAtOrBelow(graph, start, job)
      );
    },
    /** Tells of each beginning that is one move longer and that `isWanted` by its last job, its cost and whether it may go on. */
    behind: (
      way: Beginning,
      isWanted: (to: number, cost: number, mayGoOn: boolean) => boolean,
      tell: (longer: Beginning) => void,
    ): void => {
      const job = way.move.to;
      const yearsBefore = yearsSoFar(way);
      for (let place = table.head[job]!; place < table.head[job + 1]!; place++) {
        const to = table.target[place]!;
        if (table.relevance[place]! < ADVICE_RULES.leastRelevance || isStation[to] !== 1 || to === start) continue;
        // What somebody brings changes the prices of thousands of moves for them alone: most are not wanted even at the least price.
        if (!isWanted(to, way.cost + costs.leastAt(place), true)) continue;
        const cost = way.cost + costs.at(place);
        if (cost === Number.POSITIVE_INFINITY || !isWanted(to, cost, true)) continue;
        if (!leadsOnUp(way, costs.traitsAt(place)) && !isWanted(to, cost, false)) continue;
        if (visits(way, to) || hundredths(yearsBefore + costs.yearsAt(place)) > withinYears) continue;
        const move = priceAt(place);
        if (bringsSomething(questionFor(to), way, move)) tell(extended(way, move));
      }
    },
  };
}
