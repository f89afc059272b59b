/** Rules judged on routes between roles of the seeds. */
import { type AdviceQuestion, adviceQuestion, questionOf } from '../../src/advice/chains/advice-question';
import { type Beginning, type Chain, extended } from '../../src/advice/chains/beginning';
import { nearerCase } from '../../src/advice/chains/nearer-case';
import type {
  LandingRule,
  NearerRule,
  OtherRouteRule,
  RouteRule,
  StartRule,
  StationRule,
  StepRule,
} from '../../src/advice/chains/rule-kinds';
import { stationBounds } from '../../src/advice/chains/station-bounds';
import { movesAlong } from '../../src/advice/chains/step-facts';
import type { WayOddsRule } from '../../src/advice/chains/way-odds/way-case';
import { verdictOf } from '../../src/advice/conclusion/verdict';
import type { DoorRule, MoveCase, OddsRule } from '../../src/advice/move-rules/move-case';
import { moveCase } from '../../src/advice/price/move-price';
import type { RuleExamples } from '../../src/advice/ruling/rule';
import { adviceFor } from '../../src/advice/search/advice-search';
import type { VerdictRule } from '../../src/advice/verdict/verdict-rule';
import { atOnce, type CareerGraph } from '../../src/graph';
import { type RouteSearch, routeSearch } from '../../src/routes';

/** A route of an example. */
interface Asked {
  readonly search: RouteSearch;
  readonly question: AdviceQuestion;
  readonly chain: Chain;
  readonly roles: readonly number[];
}

/** True if a rule of a list is broken on a route. */
type Judge<R> = (rule: R, graph: CareerGraph, asked: Asked) => boolean;

/** The best route of a search; left out if there is none. */
function bestOf(graph: CareerGraph, search: RouteSearch): Chain | undefined {
  const budget = { milliseconds: 1e9, steps: 1e9 };
  return atOnce(
    adviceFor(
      questionOf(graph, search),
      () => true,
      budget,
      () => 0,
    ),
  ).chains[0];
}

/** The first move of a route, as the rules of moves see it. */
function firstCase(graph: CareerGraph, { question, chain }: Asked): MoveCase {
  return moveCase(graph, chain[0]!, question.standing, true);
}

const JUDGES = {
  doors: ((rule, graph, asked) => rule.breaks(firstCase(graph, asked))) satisfies Judge<DoorRule>,
  'way-odds': ((rule, graph, { chain }) => rule.breaks({ graph, chain })) satisfies Judge<WayOddsRule>,
  odds: ((rule, graph, asked) => rule.breaks(firstCase(graph, asked))) satisfies Judge<OddsRule>,
  steps: ((rule, _graph, { question, chain }) => {
    let before: Beginning | null = null;
    for (const move of chain) {
      if (rule.breaks(question, before, move)) return true;
      before = extended(before, move);
    }
    return false;
  }) satisfies Judge<StepRule>,
  routes: ((rule, _graph, { question, chain }) => rule.breaks(question, chain)) satisfies Judge<RouteRule>,
  others: ((rule, graph, { search, question, chain }) => {
    return rule.breaks(question, bestOf(graph, search)!, chain);
  }) satisfies Judge<OtherRouteRule>,
  landings: ((rule, _graph, { question, chain }) => rule.breaks(question, chain[0]!)) satisfies Judge<LandingRule>,
  starts: ((rule, _graph, { question, chain }) => rule.breaks(question, chain[0]!.to)) satisfies Judge<StartRule>,
  stations: ((rule, graph, { question, chain }) => {
    const bounds = stationBounds(graph, question.start, question.goal);
    return chain.slice(0, -1).some(({ to }) => rule.breaks(bounds, to));
  }) satisfies Judge<StationRule>,
  nearer: ((rule, graph, { search, question, chain }) => {
    const best = bestOf(graph, search) ?? [question.direct];
    return rule.breaks(nearerCase(graph, search, best), chain[0]!.to);
  }) satisfies Judge<NearerRule>,
  verdicts: ((rule, graph, { search, chain }) =>
    verdictOf(graph, chain, search).because.includes(rule.name)) satisfies Judge<VerdictRule>,
};

interface Named {
  readonly name: string;
  readonly examples: RuleExamples;
}

/** Each example of a list of rules: the rule, whether it should be broken, the route, and the judgement. */
export function judgedExamples<L extends keyof typeof JUDGES>(
  graph: CareerGraph,
  list: L,
  rules: readonly Parameters<(typeof JUDGES)[L]>[0][],
): readonly string[] {
  const judge = JUDGES[list] as Judge<Named>;
  return (rules as readonly Named[]).flatMap((rule) => {
    const { keeps, breaks, asks } = rule.examples;
    const wrong = ([route, isBroken]: readonly [string, boolean]) =>
      judge(rule, graph, askedOn(graph, route, asks)) === isBroken
        ? []
        : [`${rule.name}: "${route}" should ${isBroken ? 'break' : 'keep'} it`];
    return [[keeps, false] as const, [breaks, true] as const].flatMap(wrong);
  });
}

/** The question that an example asks, and its route. */
export function askedOn(graph: CareerGraph, route: string, asks: RuleExamples['asks'] = {}): Asked {
  const numberOf = (title: string): number => {
    const role = graph.roles.find((each) => each.title === title);
    if (role === undefined) throw new Error(`The seeds have no role "${title}". Take another one for the example.`);
    return role.index;
  };
  const roles = route.split(' > ').map(numberOf);
  const { stepDown = 'ONE', background = {} } = asks;
  const { pastRoles = [], ...others } = background;
  const past = pastRoles.map(({ role, years }) => ({ role: numberOf(role), years }));
  const stated = { ...others, ...(past.length > 0 && { pastRoles: past }) };
  const search = routeSearch(graph, { from: roles[0]!, to: roles.at(-1)! }, { stepDown });
  const isSaid = Object.keys(stated).length > 0;
  const said = isSaid ? { ...search, profile: { ...search.profile, background: stated } } : search;
  const question = adviceQuestion(graph, search.from, search.to, said);
  return { search: said, question, chain: movesAlong(graph, said, roles), roles };
}
