/** Why a route is advice, or why it is not: what each rule says of it. */
import { count } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { Clock, RouteSearch } from '../../routes';
import { questionOf } from '../chains/advice-question';
import { type Beginning, type Chain, costOfChain, extended } from '../chains/beginning';
import { standingAfter } from '../chains/earned';
import { stationBounds } from '../chains/station-bounds';
import { movesAlong } from '../chains/step-facts';
import { mostBesideBest } from '../chains/worth';
import { DOOR_RULES } from '../move-rules/doors';
import { oddsRuleOf } from '../move-rules/odds';
import type { Odds } from '../move-rules/odds-bands';
import { moveCase } from '../price/move-price';
import { BESIDE_DOOR_RULES } from '../rules/beside-door';
import { OTHER_ROUTE_RULES } from '../rules/other-routes';
import { ROUTE_RULES } from '../rules/routes';
import { STATION_RULES } from '../rules/stations';
import { STEP_RULES } from '../rules/steps';
import { type Ruling, rulings } from '../ruling/rule';
import { keepsLimits } from '../search/limits';
import { listedChains } from './find-advice';

/** What a rule says of a route, or of one step of it. */
export interface RouteRuling extends Ruling {
  /** Place of the step from 0; null for the whole route. */
  readonly step: number | null;
}

/** A route with all that the rules say of it. */
export interface RouteExplanation {
  readonly roles: readonly number[];
  /** Place among the routes that the search lists, from 0; null if it is not among them. */
  readonly place: number | null;
  /** Why it is listed or not: a sentence. */
  readonly why: string;
  /** Of each step in order, then of the whole route. */
  readonly rulings: readonly RouteRuling[];
  /** What makes the odds of each step, in order; common steps are left out. */
  readonly odds: readonly StepOdds[];
}

/** The rule that makes the odds of a step. */
export interface StepOdds {
  /** Place of the step from 0. */
  readonly step: number;
  readonly odds: Odds;
  readonly rule: string;
  readonly says: string;
}

/**
 * What each rule of advice says of a route, whether or not the search lists it. All rules are asked, also behind the first that is
 * broken.
 *
 * @param roles - at least two, none twice; the first is where the search starts and the last is its goal
 */
export function* explainRoute(
  graph: CareerGraph,
  search: RouteSearch,
  roles: readonly number[],
  clock: Clock,
): Sliced<RouteExplanation> {
  const question = questionOf(graph, search);
  const bounds = stationBounds(graph, question.start, question.goal);
  const chain = movesAlong(graph, search, roles);
  const found: RouteRuling[] = [];
  const add = (step: number | null, some: readonly Ruling[]) => found.push(...some.map((each) => ({ ...each, step })));
  let before: Beginning | null = null;
  const odds: StepOdds[] = [];
  for (const [step, move] of chain.entries()) {
    const about = moveCase(graph, move, standingAfter(question, before), step === 0);
    add(step, rulings(DOOR_RULES, about, undefined, undefined));
    const rarest = oddsRuleOf(about);
    if (rarest !== null) odds.push({ step, odds: rarest.odds, rule: rarest.name, says: rarest.says });
    if (move.to !== question.goal) add(step, rulings(STATION_RULES, bounds, move.to, undefined));
    if (chain.length > 1) add(step, rulings(STEP_RULES, question, before, move));
    before = extended(before, move);
    yield;
  }
  add(null, rulings(ROUTE_RULES, question, chain, undefined));
  const { chains } = yield* listedChains(question, clock);
  const [best] = chains;
  if (best !== undefined && keyOf(best) !== keyOf(chain)) {
    add(null, rulings(BESIDE_DOOR_RULES, question, best, chain));
    add(null, rulings(OTHER_ROUTE_RULES, question, best, chain));
  }
  const at = chains.findIndex((listed) => keyOf(listed) === keyOf(chain));
  const place = at === -1 ? null : at;
  const broken = new Set(found.flatMap(({ rule, isKept }) => (isKept ? [] : [rule]))).size;
  const why = place === null ? whyNotListed(graph, search, { chain, chains, broken }) : whyListed(place);
  return { roles, place, why, rulings: found, odds };
}

function keyOf(chain: Chain): string {
  return chain.map(({ to }) => to).join();
}

function whyListed(place: number): string {
  return place === 0 ? 'It is the route that is listed first.' : `It is listed as route ${place + 1}.`;
}

/** A route that is not listed, those that are, and how many rules it breaks. */
interface Unlisted {
  readonly chain: Chain;
  readonly chains: readonly Chain[];
  readonly broken: number;
}

function whyNotListed(graph: CareerGraph, search: RouteSearch, { chain, chains, broken }: Unlisted): string {
  if (broken > 0) return `It is not listed, because it breaks ${count(broken, 'rule')} of advice.`;
  const passes = new Set(chain.map(({ to }) => to));
  const { standIn } = jobsOf(graph);
  const isWithin = search.via.every((role) => passes.has(standIn[role]!)) && keepsLimits(graph, search)([...chain]);
  if (!isWithin) return 'It keeps every rule of advice, but not the limits that you set.';
  const best = chains[0];
  if (best !== undefined && costOfChain(chain) > mostBesideBest(best, costOfChain(best)))
    return 'It keeps every rule of advice, but it costs far more time than the route that is listed first.';
  if (chains.length >= search.first)
    return 'It keeps every rule of advice, but the routes that are listed are better. Ask for more of them.';
  return 'It keeps every rule of advice, but it differs too little from a route that is listed.';
}
