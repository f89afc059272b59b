/** Why a route is advice, or why it is not: what each rule says of it. */
import { atOnce, type CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { adviceQuestion } from '../chains/advice-question';
import { type Beginning, extended } from '../chains/beginning';
import { stationBounds } from '../chains/station-bounds';
import { movesAlong } from '../chains/step-facts';
import { BESIDE_DOOR_RULES } from '../rules/beside-door';
import { OTHER_ROUTE_RULES } from '../rules/other-routes';
import { ROUTE_RULES } from '../rules/routes';
import { STATION_RULES } from '../rules/stations';
import { STEP_RULES } from '../rules/steps';
import { type Ruling, rulings } from '../ruling/rule';
import { askAdvice } from '../search/ask-advice';

/** What a rule says of a route, or of one step of it. */
export interface RouteRuling extends Ruling {
  /** Place of the step from 0; null for the whole route. */
  readonly step: number | null;
}

/** A route with all that the rules say of it. */
export interface RouteExplanation {
  readonly roles: readonly number[];
  /** True if it is among the routes that the search lists. */
  readonly isListed: boolean;
  /** Of each step in order, then of the whole route. */
  readonly rulings: readonly RouteRuling[];
}

/**
 * What each rule of advice says of a route, whether or not the search lists it. All rules are asked, also behind the first that is
 * broken.
 *
 * @param roles - at least two, none twice; the first is where the search starts and the last is its goal
 */
export function explainRoute(graph: CareerGraph, search: RouteSearch, roles: readonly number[]): RouteExplanation {
  const { standIn } = jobsOf(graph);
  const jobs = roles.map((role) => standIn[role]!);
  const question = adviceQuestion(graph, jobs[0]!, jobs.at(-1)!, search);
  const bounds = stationBounds(graph, question.start, question.goal);
  const chain = movesAlong(graph, search, roles);
  const found: RouteRuling[] = [];
  const add = (step: number | null, some: readonly Ruling[]) => found.push(...some.map((each) => ({ ...each, step })));
  let before: Beginning | null = null;
  for (const [step, move] of chain.entries()) {
    if (move.to !== question.goal) add(step, rulings(STATION_RULES, bounds, move.to, undefined));
    if (chain.length > 1) add(step, rulings(STEP_RULES, question, before, move));
    before = extended(before, move);
  }
  add(null, rulings(ROUTE_RULES, question, chain, undefined));
  const { chains } = atOnce(askAdvice(graph, search, () => 0));
  const [best] = chains;
  const keyOf = (moves: typeof chain) => moves.map(({ to }) => to).join();
  if (best !== undefined && keyOf(best) !== keyOf(chain)) {
    add(null, rulings(BESIDE_DOOR_RULES, question, best, chain));
    add(null, rulings(OTHER_ROUTE_RULES, question, best, chain));
  }
  return { roles, isListed: chains.some((listed) => keyOf(listed) === keyOf(chain)), rulings: found };
}
