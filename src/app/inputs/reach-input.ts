/** Checks questions over the ways between all roles, and resolves their names. */

import { type FeederQuestion, REACH_DEFAULTS, type ReachQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type RouteSearch, routeSearch } from '../../routes';
import { livedOf } from './circumstances';
import type { InputOf } from './questions/input-of';
import { FEEDER_ROLES, REACHABLE_ROLES } from './questions/reach';
import { TRADE_OFFS } from './questions/trade-offs';
import { readQuestion } from './read-question';
import { checkEnds } from './references';
import { checkAvoid } from './route-input';
import { readWanted } from './wanted';

/** A question for what someone could become, as you write it. */
export type ReachableInput = InputOf<typeof REACHABLE_ROLES.fields>;
/** A question for who comes to a role, as you write it. */
export type FeederInput = InputOf<typeof FEEDER_ROLES.fields>;
/** A question for trade-offs, as you write it; missing fields take the defaults of `routes`. */
export type TradeOffInput = InputOf<typeof TRADE_OFFS.fields>;

/** The question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readReachableInput(graph: CareerGraph, input: ReachableInput): Sliced<ReachQuestion> {
  const { circumstances = [], ...asked } = yield* readQuestion(graph, REACHABLE_ROLES, input);
  const { brings: _, disciplines, schemes = null, ...given } = asked;
  const life = livedOf('input.circumstances', circumstances);
  return {
    ...REACH_DEFAULTS,
    ...given,
    ...(yield* readWanted(graph, asked, life, REACH_DEFAULTS.withinYears)),
    schemes,
    disciplines: disciplines?.map((each) => graph.disciplines[each]!.id) ?? null,
  };
}

/** The question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readFeederInput(graph: CareerGraph, input: FeederInput): Sliced<FeederQuestion> {
  return { ...REACH_DEFAULTS, ...(yield* readQuestion(graph, FEEDER_ROLES, input)) };
}

/** The search of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readTradeOffInput(graph: CareerGraph, input: TradeOffInput): Sliced<RouteSearch> {
  const {
    from,
    to,
    avoid = [],
    first = TRADE_OFFS.fields.first.default,
    ...given
  } = yield* readQuestion(graph, TRADE_OFFS, input);
  checkEnds(graph, 'input.to', from, to);
  checkAvoid(graph, { from, to, via: [], avoid });
  return routeSearch(graph, { from, to }, { ...given, first, avoid: [...new Set(avoid)] });
}
