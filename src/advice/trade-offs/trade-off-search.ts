/**
 * Every way between two jobs that no other way beats: the Pareto front over years, study, pay gone without and odds.
 *
 * Source: E. Q. V. Martins, "On a multicriteria shortest path problem", European Journal of Operational Research 16(2), 1984,
 * doi:10.1016/0377-2217(84)90077-8: labels are kept unless another label of the same job is as good in everything. Departure: the
 * rules of advice look at the moves before, so a label only beats one that begins and ends with the same move and can go on wherever
 * the other can: no more rare moves into other lines, jobs of one level, moves and expected years, and no job visited that the other has not. So
 * what it beats has no end that it lacks, and the front is exact.
 *
 * A label waits under its expected years. Time and space grow with the number of labels, which can be exponential; the rules keep it
 * small, and the budget ends it.
 */
import type { Sliced } from '../../graph';
import type { Budget, Clock } from '../../routes';
import { BinaryHeap, SearchMeter } from '../../routes';
import type { SearchQuestion } from '../chains/advice-question';
import { type Beginning, type Chain, chainOf, compareJobs, extended, visits } from '../chains/beginning';
import { isWorth } from '../chains/worth';
import { WORK_MODEL } from '../numbers/work';
import type { MovePrice } from '../price/move-price';
import { stepBroken } from '../rules/steps';
import { adviceNetwork } from '../search/advice-network';
import { type Figures, isNoWorse, NO_FIGURES, withMove } from './aims';

/** One way of the front. */
export interface TradeOffWay {
  readonly chain: Chain;
  readonly figures: Figures;
}

/** The ways that no other way beats. */
export interface Front {
  /** Fewest expected years first; ways with the same figures are one, the first by expected years. */
  readonly ways: readonly TradeOffWay[];
  /** True if no way is missing; false if the budget ended the search. */
  readonly exact: boolean;
  /** Labels that were followed. */
  readonly explored: number;
}

/** The place of years among the figures. */
const YEARS = 0;

interface Label {
  readonly beginning: Beginning;
  readonly figures: Figures;
  readonly first: MovePrice;
}

/** The front of a question within the limits of its search on jobs, steps and years, of moves that `isWanted` allows. */
export function* frontOf(
  question: SearchQuestion,
  isWanted: (move: MovePrice) => boolean,
  budget: Budget,
  clock: Clock,
): Sliced<Front> {
  const { graph, search, start, goal, direct } = question;
  const network = yield* adviceNetwork(question);
  const meter = new SearchMeter(budget, clock);
  meter.resume();
  const queue = new BinaryHeap<Label>(byCost);
  const kept = new Map<number, Label[]>();
  const front: TradeOffWay[] = [];
  const mostYears = Math.round((search.maxYears ?? Number.POSITIVE_INFINITY) * 100);
  const isBeaten = (figures: Figures) => front.some((way) => isNoWorse(way.figures, figures));
  const follow = (before: Label | null, job: number): void => {
    for (const move of network.movesFrom(job, before?.beginning ?? null)) {
      if (move.to === start || !isWanted(move) || visits(before?.beginning ?? null, move.to)) continue;
      const rest = network.least(move.to);
      const beginning = extended(before?.beginning ?? null, move);
      const isDirect = before === null && move.to === goal;
      if (!isDirect && !isWorth(direct, (beginning.cost + rest) / 1000)) continue;
      const figures = withMove(graph, goal, before?.figures ?? NO_FIGURES, move);
      if (figures[YEARS] > mostYears || isBeaten(figures)) continue;
      // Those out of the start keep the rules.
      if (before !== null && stepBroken(question, before.beginning, move) !== null) continue;
      queue.push({ beginning, figures, first: before?.first ?? move });
    }
  };
  yield;
  follow(null, start);
  for (let label = queue.pop(); label !== undefined; label = queue.pop()) {
    if (!meter.step()) break;
    if (meter.steps % WORK_MODEL.labelsASlice === 0) yield;
    const { beginning, figures } = label;
    if (isBeaten(figures)) continue;
    if (beginning.move.to === goal) {
      enter(front, { chain: chainOf(beginning), figures });
      continue;
    }
    if (beginning.length >= search.maxSteps || !keep(kept, graph.roles.length, label)) continue;
    follow(label, beginning.move.to);
  }
  meter.pause();
  return { ways: front, exact: !meter.ended, explored: meter.steps };
}

/** Adds a way that the front does not beat, and takes out what it beats. */
function enter(front: TradeOffWay[], way: TradeOffWay): void {
  for (let place = front.length - 1; place >= 0; place--) {
    if (isNoWorse(way.figures, front[place]!.figures)) front.splice(place, 1);
  }
  front.push(way);
}

/** Keeps a label among those with its first and last move, unless one of them beats it; true if it is kept. */
function keep(kept: Map<number, Label[]>, roles: number, label: Label): boolean {
  const { from, to } = label.beginning.move;
  const key = (label.first.to * roles + from) * roles + to;
  const others = kept.get(key);
  if (others === undefined) kept.set(key, [label]);
  else if (others.some((other) => beats(other, label))) return false;
  else others.push(label);
  return true;
}

/** True if whatever can come behind `b` can come behind `a`, and the whole way is no worse. */
function beats(a: Label, b: Label): boolean {
  const [one, other] = [a.beginning, b.beginning];
  return (
    one.cost <= other.cost &&
    isNoWorse(a.figures, b.figures) &&
    one.strayed <= other.strayed &&
    one.level <= other.level &&
    one.length <= other.length &&
    (one.before === null) === (other.before === null) &&
    visitsOnly(one, other)
  );
}

/** True if the other beginning visits all jobs that the one visits. */
function visitsOnly(one: Beginning, other: Beginning): boolean {
  for (let at: Beginning | null = one; at !== null; at = at.before) if (!visits(other, at.move.to)) return false;
  return true;
}

/** Fewest expected years first, then fewer moves, then by the jobs' numbers. */
function byCost({ beginning: a }: Label, { beginning: b }: Label): number {
  return a.cost - b.cost || a.length - b.length || compareJobs(a, b);
}
