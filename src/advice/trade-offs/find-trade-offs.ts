/** What you trade for what: the ways between two roles of which none is the best in everything. */
import { workClock } from '../../domain';
import { atOnce, type CareerGraph, type Sliced } from '../../graph';
import type { Clock, RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Judgement, NoRoute, Route } from '../answers/route';
import { lastDoor } from '../ask/find-advice';
import { judge } from '../ask/judge';
import { whyNoAdvice } from '../ask/no-advice';
import { questionOf, type SearchQuestion } from '../chains/advice-question';
import { WORK_MODEL } from '../numbers/work';
import { keepsLimits } from '../search/limits';
import { AIMS, type Aim, NO_FIGURES, withMove } from './aims';
import { frontOf, type TradeOffWay } from './trade-off-search';

export type TradeOffResult = TradeOffSet | NoRoute;

/** Ways of which none beats another, fewest expected years first. */
export interface TradeOffSet {
  readonly kind: 'TradeOffSet';
  /** Whether the wish is wise, and what is nearer; worked out when it is asked for. */
  judged(): Judgement;
  /** The same in slices. */
  judging(): Sliced<Judgement>;
  /** At least one; the `first` of the front. */
  readonly tradeOffs: readonly TradeOff[];
  /** Ways on the whole front. */
  readonly count: number;
  /** True if the front is proved to be whole; false if the cap on labels or the budget ended the search. */
  readonly exact: boolean;
  readonly explored: number;
  readonly revision: number;
}

/** One way of the front. */
export interface TradeOff {
  readonly route: Route;
  /** In what it is better than some way of the front, and no way is better; empty for a way between the best ones, and for the only way. */
  readonly bestIn: readonly Aim[];
}

/** Most labels that a search for trade-offs follows. */
export const MOST_LABELS = WORK_MODEL.labels;

/** Ways listed unless more are asked for. */
export const TRADE_OFF_DEFAULTS = Object.freeze({ first: 10 } as const);

/**
 * The ways of the Pareto front over years, study, pay gone without and odds; or, only where the asker's own limits exclude all, why.
 * `search` has no limits on coverage, hours of a step and roles to pass.
 */
export function findTradeOffs(graph: CareerGraph, search: RouteSearch, clock: Clock = workClock()): TradeOffResult {
  return atOnce(tradeOffsInSlices(graph, search, clock));
}

/** The same in slices, so that other work can run between them; the clock stands still meanwhile. */
export function* tradeOffsInSlices(graph: CareerGraph, search: RouteSearch, clock: Clock): Sliced<TradeOffResult> {
  const limit = keepsLimits(graph, { ...search, maxYears: null });
  const budget = { milliseconds: search.budgetMs, steps: MOST_LABELS };
  const question = questionOf(graph, search);
  const front = yield* frontOf(question, (move) => limit([move]), budget, clock);
  const ways = front.ways.length > 0 ? front.ways : yield* doorAlone(question, clock);
  if (ways.length === 0) return yield* whyNoAdvice(question, clock);
  const chains = ways.map(({ chain }) => chain);
  return {
    kind: 'TradeOffSet',
    judged: () => atOnce(judge(question, clock)),
    judging: () => judge(question, clock),
    tradeOffs: ways.slice(0, search.first).map((way) => ({
      route: new AdviceRoute(graph, search, way.chain, chains[0]!),
      bestIn: AIMS.filter((_, aim) => isBest(way, ways, aim)),
    })),
    count: ways.length,
    exact: front.exact,
    explored: front.explored,
    revision: graph.revision,
  };
}

function isBest(way: TradeOffWay, ways: readonly TradeOffWay[], aim: number): boolean {
  const others = ways.map(({ figures }) => figures[aim]!);
  return way.figures[aim]! <= Math.min(...others) && way.figures[aim]! < Math.max(...others);
}

/** The goal's own door where no way is advice though the asker's limits exclude none. */
function* doorAlone(question: SearchQuestion, clock: Clock): Sliced<readonly TradeOffWay[]> {
  const { graph, goal } = question;
  const chains = yield* lastDoor(question, clock);
  return chains.map((chain) => ({
    chain,
    figures: chain.reduce((before, move) => withMove(graph, goal, before, move), NO_FIGURES),
  }));
}
