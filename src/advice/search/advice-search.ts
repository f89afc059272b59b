/**
 * Chains of moves that are advice, in exact order of expected years.
 *
 * Best-first search over beginnings (A*: P. E. Hart, N. J. Nilsson, B. Raphael, "A Formal Basis for the Heuristic Determination of
 * Minimum Cost Paths", 1968, doi:10.1109/TSSC.1968.300136). A beginning waits under its cost plus the least cost from its last job to
 * the goal (E. W. Dijkstra, 1959, backwards). Each rule looks at a beginning and the next move, so a beginning that breaks one is
 * never followed. Time O(labels x moves of a job); the rules keep labels few.
 */
import type { Sliced } from '../../graph';
import type { Budget, Clock } from '../../routes';
import { BinaryHeap, SearchMeter } from '../../routes';
import type { SearchQuestion } from '../chains/advice-question';
import { type Beginning, type Chain, chainOf, compareJobs, extended, visits } from '../chains/beginning';
import { asEarned } from '../chains/earned';
import { leadsInItsPlace } from '../chains/leading-way';
import { isOfItsOwn } from '../chains/other-way';
import { isWorth, mostBesideBest } from '../chains/worth';
import { WORK_MODEL } from '../numbers/work';
import type { MovePrice } from '../price/move-outline';
import { besideDoorBroken } from '../rules/beside-door';
import { mostMovesBeside } from '../rules/beside-door/one-job-beside-an-open-door';
import { leaderBroken, otherRouteBroken } from '../rules/other-routes';
import { stepBroken } from '../rules/steps';
import { adviceNetwork } from './advice-network';

export interface Advice {
  /** Best first. */
  readonly chains: readonly Chain[];
  /** True if no better chain exists that is worth listing. */
  readonly exact: boolean;
  /** Expected years: every further chain that a larger `first` would list costs no less. Infinity if there is none. */
  readonly lowerBound: number;
  readonly explored: number;
}

interface Label {
  readonly beginning: Beginning;
  /** Cost, and the least that is still to come: thousandths of expected years. */
  readonly bound: number;
  /** True for a whole way whose moves are priced by what those before them earned; before its turn comes, they are priced as for people as most are. */
  readonly isEarned: boolean;
}

/**
 * The best chains of a question that its rules and `isWanted` allow. The first further one that people would rather be told leads in the
 * place of the cheapest, which is then not listed.
 */
export function* adviceFor(
  question: SearchQuestion,
  isWanted: (chain: Chain) => boolean,
  budget: Budget,
  clock: Clock,
): Sliced<Advice> {
  const { search } = question;
  const network = yield* adviceNetwork(question);
  const earnedOf = earnedBeginnings(question);
  // The budget is for the search: what a graph needs once may be worked out first.
  const meter = new SearchMeter(budget, clock);
  meter.resume();
  const queue = new BinaryHeap<Label>(compareLabels);
  const follow = (before: Beginning | null, job: number) => {
    for (const move of network.movesFrom(job, before)) {
      const rest = network.least(move.to);
      if (rest === Number.POSITIVE_INFINITY || visits(before, move.to) || move.to === question.start) continue;
      const isDirect = before === null && move.to === question.goal;
      const cost = (before?.cost ?? 0) + network.costOf(move);
      if (!isDirect && !isWorth(question.direct, (cost + rest) / 1000)) continue;
      // Those out of the start keep the rules.
      if (before !== null && stepBroken(question, before, move) !== null) continue;
      queue.push({ beginning: extended(before, move), bound: cost + rest, isEarned: before === null });
    }
  };
  yield;
  follow(null, question.start);
  yield;
  let bound = 0;
  let isRestUnworthy = false;
  /** What leads to too many moves beside the cheapest way; it counts again if another way leads. */
  const aside: Label[] = [];
  /** The next whole chain that the asker wants; null if there is none beside the best, which costs so much. */
  function* nextChain(best: Whole | null): Sliced<Whole | null> {
    for (let label = queue.peek(); label !== undefined; label = queue.peek()) {
      if (!meter.step()) return null;
      if (meter.steps % WORK_MODEL.stepsASlice === 0) yield;
      queue.pop();
      bound = label.bound;
      isRestUnworthy = best !== null && bound / 1000 > mostBesideBest(best.chain, best.bound / 1000);
      if (isRestUnworthy) return null;
      const { beginning } = label;
      const isWhole = beginning.move.to === question.goal;
      if (best !== null && beginning.length + (isWhole ? 0 : 1) > mostMovesBeside(best.chain)) {
        aside.push(label);
        continue;
      }
      if (!isWhole) {
        if (beginning.length < search.maxSteps) follow(beginning, beginning.move.to);
        continue;
      }
      if (!label.isEarned) {
        const earned = asEarnedWhole(question, label, earnedOf(label.beginning));
        if (earned !== null) queue.push(earned);
        continue;
      }
      const chain = chainOf(beginning);
      if (isWanted(chain)) return { chain, bound, label };
    }
    return null;
  }
  const cheapest = yield* nextChain(null);
  let best = cheapest;
  const waiting: Whole[] = [];
  if (cheapest !== null) {
    for (let next = yield* nextChain(cheapest); next !== null; next = yield* nextChain(cheapest)) {
      if (leadsBefore(question, cheapest.chain, next.chain)) {
        best = next;
        // All that was found or set aside comes again in its order.
        for (const label of [...waiting.splice(0).map((whole) => whole.label), ...aside.splice(0)]) queue.push(label);
        break;
      }
      waiting.push(next);
    }
  }
  const chains: Chain[] = best === null ? [] : [best.chain];
  if (best !== cheapest) isRestUnworthy = false;
  while (best !== null && chains.length < search.first) {
    const next: Whole | null = waiting.shift() ?? (yield* nextChain(best));
    if (next === null) break;
    const { chain } = next;
    if (besideDoorBroken(question, best.chain, chain) !== null) continue;
    if (otherRouteBroken(question, best.chain, chain) !== null) continue;
    if (!isOfItsOwn(chains, chain)) continue;
    if (isApart(chain, chains, search.maxOverlap) && !isLonger(chain, chains)) chains.push(chain);
  }
  meter.pause();
  const rest = isRestUnworthy ? Number.POSITIVE_INFINITY : leastIn(queue);
  return {
    chains,
    exact: !meter.ended,
    lowerBound: (meter.ended ? bound : Math.min(waiting[0]?.bound ?? Number.POSITIVE_INFINITY, rest)) / 1000,
    explored: meter.steps,
  };
}

/**
 * The same beginning with each move priced by what those before it earned; null if that shuts a door or breaks a rule. Ways share their
 * beginnings, so each is priced once a search.
 */
function earnedBeginnings(question: SearchQuestion): (beginning: Beginning) => Beginning | null {
  const known = new Map<Beginning, Beginning | null>();
  const priced = (beginning: Beginning): Beginning | null => {
    const { before, move } = beginning;
    if (before === null) return beginning;
    const had = earnedOf(before);
    if (had === null) return null;
    const next: MovePrice = asEarned(question, had, move);
    return next.isShut || stepBroken(question, had, next) !== null ? null : extended(had, next);
  };
  const earnedOf = (beginning: Beginning) => {
    const found = known.get(beginning);
    if (found !== undefined) return found;
    const made = priced(beginning);
    known.set(beginning, made);
    return made;
  };
  return earnedOf;
}

/** A whole way whose turn has come, as it costs by what its moves earned; null if it can't be made so, or is not worth that. */
function asEarnedWhole(question: SearchQuestion, { beginning, bound }: Label, earned: Beginning | null): Label | null {
  if (earned === null) return null;
  const dearer = bound + earned.cost - beginning.cost;
  return isWorth(question.direct, dearer / 1000) ? { beginning: earned, bound: dearer, isEarned: true } : null;
}

/** A chain from the start to the goal, and what it costs: thousandths of expected years. */
interface Whole {
  readonly chain: Chain;
  readonly bound: number;
  readonly label: Label;
}

/** True if a chain that costs more than the cheapest stands in its place: it is a further way that people would rather be told. */
function leadsBefore(question: SearchQuestion, cheapest: Chain, chain: Chain): boolean {
  return (
    leadsInItsPlace(question, cheapest, chain) &&
    besideDoorBroken(question, cheapest, chain) === null &&
    leaderBroken(question, cheapest, chain) === null
  );
}

function leastIn(queue: BinaryHeap<Label>): number {
  return queue.peek()?.bound ?? Number.POSITIVE_INFINITY;
}

/** Cheapest first, then fewer moves, then by the jobs' numbers. */
function compareLabels(a: Label, b: Label): number {
  return a.bound - b.bound || a.beginning.length - b.beginning.length || compareJobs(a.beginning, b.beginning);
}

/** True if a chain only adds jobs to one that is listed and that has jobs on the way. */
function isLonger(chain: Chain, listed: readonly Chain[]): boolean {
  return listed.some((other) => {
    if (other.length === 1 || other.length >= chain.length) return false;
    let at = 0;
    for (const { to } of chain) if (at < other.length && to === other[at]!.to) at++;
    return at === other.length;
  });
}

/** True if a chain shares no more than this part of its moves, 0..1, with any that is listed. */
function isApart(chain: Chain, listed: readonly Chain[], maxOverlap: number): boolean {
  if (maxOverlap >= 1) return true;
  return listed.every((other) => {
    const shared = chain.filter(({ from, to }) => other.some((move) => move.from === from && move.to === to)).length;
    return shared <= maxOverlap * Math.min(chain.length, other.length);
  });
}
