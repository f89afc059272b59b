/** Checks questions over the ways between all roles, and resolves their names. */

import { type FeederQuestion, REACH_DEFAULTS, type ReachQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { type RouteSearch, routeSearch } from '../../routes';
import { drawnTo, strengthsNamed } from '../names/strengths';
import { atMost, drawnBy, earning, livedOf } from './circumstances';
import type { InputOf } from './questions/input-of';
import { FEEDER_ROLES, REACHABLE_ROLES } from './questions/reach';
import { TRADE_OFFS } from './questions/trade-offs';
import { readQuestion } from './read-question';
import { checkEnds } from './references';
import { checkAvoid } from './route-input';
import { readTowards } from './towards';
import { readUnwanted } from './unwanted';

/** A question for what someone could become, as you write it. */
export type ReachableInput = InputOf<typeof REACHABLE_ROLES.fields>;
/** A question for who comes to a role, as you write it. */
export type FeederInput = InputOf<typeof FEEDER_ROLES.fields>;
/** A question for trade-offs, as you write it; missing fields take the defaults of `routes`. */
export type TradeOffInput = InputOf<typeof TRADE_OFFS.fields>;

/** The question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readReachableInput(graph: CareerGraph, input: ReachableInput): Sliced<ReachQuestion> {
  const {
    disciplines,
    minPayUsd = null,
    maxStudyYears = null,
    schemes = null,
    wishes = [],
    towards = [],
    brings = [],
    not = [],
    circumstances = [],
    profile,
    ...given
  } = yield* readQuestion(graph, REACHABLE_ROLES, input);
  const ids = disciplines?.map((each) => graph.disciplines[each]!.id) ?? null;
  const life = livedOf('input.circumstances', circumstances);
  const { withinYears } = { ...REACH_DEFAULTS, ...given };
  return {
    ...REACH_DEFAULTS,
    ...given,
    profile: earning(profile, life),
    minPayUsd,
    withinYears: Math.min(withinYears, life.yearsLeft),
    maxStudyYears: atMost(maxStudyYears, life.studyYears),
    schemes,
    disciplines: ids,
    wishes: [...new Set([...wishes, ...life.wishes])],
    towards: yield* readTowards(graph, 'input.towards', towards),
    strengths: [
      ...drawnTo(graph, towards),
      ...drawnBy(graph, life),
      ...brings.flatMap((text) => strengthsNamed(graph, text)),
    ],
    not: yield* readUnwanted(graph, 'input.not', [...not, ...life.not]),
    leads: life.leads,
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
