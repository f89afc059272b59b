import { directPrerequisites, learningOrder, type Prerequisite, prerequisitesAmong } from '../adjacency';
import { routesInSlices } from '../advice';
import { workClock } from '../domain';
import { atOnce, type CareerGraph, type Sliced } from '../graph';
import type { Profile } from '../needs';
import { type CompetencyGap, detailOf, followReach, hasKnownNeeds, type Reach } from '../needs';
import { withLevelsFor } from '../network';
import { type RouteSearch, routeSearch } from '../routes';
import { whyPlan } from './explain-plan';
import type { LearningPlan, PlanItem, PlanQuestion, PlanStep } from './plan';

/**
 * What to learn for a role, or for each step of a route to it, in an order that respects prerequisites; see
 * LearningPlan. Cost: a route search, if one is needed, plus O(items^2 x roles / 32).
 */
export function learningPlan(graph: CareerGraph, question: PlanQuestion): LearningPlan {
  return atOnce(planInSlices(graph, question, workClock()));
}

/** The same in slices, so that other work can run between them; the clock stands still meanwhile. */
export function* planInSlices(graph: CareerGraph, question: PlanQuestion, clock: () => number): Sliced<LearningPlan> {
  const { profile, withinHours } = question;
  const way = yield* wayOf(graph, question, clock);
  yield;
  return planAlong(graph, { ...way, profile, withinHours });
}

interface Way {
  /** Null if you hold no role. */
  readonly from: number | null;
  /** The roles to reach, in order; the last one is the target. */
  readonly roles: readonly number[];
  /** Of each step; null if no route was found. */
  readonly years: readonly number[] | null;
  readonly exact: boolean;
}

/** The roles that the plan leads through: the named ones, those of the best route, or the target alone. */
function* wayOf(
  graph: CareerGraph,
  { from, to, through, rankBy, profile }: PlanQuestion,
  clock: () => number,
): Sliced<Way> {
  if (from === null) return { from, roles: [to], years: null, exact: true };
  if (through !== null) return { from, roles: [...through, to], years: null, exact: true };
  return yield* bestWay(graph, routeSearch(graph, { from, to }, { first: 1, rankBy, profile }), clock);
}

function* bestWay(graph: CareerGraph, search: RouteSearch, clock: () => number): Sliced<Way> {
  const answer = yield* routesInSlices(graph, search, clock);
  if (answer.kind === 'NoRoute') return { from: search.from, roles: [search.to], years: null, exact: true };
  const route = answer.routes[0]!;
  return {
    from: search.from,
    roles: route.roles.slice(1),
    years: route.steps.map((step) => step.years),
    exact: answer.exact,
  };
}

interface Journey extends Way {
  readonly profile: Profile;
  readonly withinHours: number | null;
}

function planAlong(graph: CareerGraph, journey: Journey): LearningPlan {
  const { from, roles, years, exact, profile, withinHours } = journey;
  const start = from === null ? [] : [from];
  const reach = withLevelsFor(graph, profile, start, roles.at(-1)!, (levels) => {
    const schoolingYears = from === null ? undefined : graph.roles[from]!.schoolingYears;
    return followReach(graph, { target: roles.at(-1)!, levels, withinHours, schoolingYears });
  });
  let hours = 0;
  const steps = roles.map((to, place): PlanStep => {
    const held = [...start, ...roles.slice(0, place)];
    const gaps = withLevelsFor(graph, profile, held, to, (levels) => detailOf(graph, to, levels).learn);
    const items = inOrder(graph, to, gaps).map(({ gap, after }): PlanItem => {
      const startWeek = Math.floor(hours / profile.weeklyHours) + 1;
      hours += gap.hours;
      const endWeek = Math.max(startWeek, Math.ceil(hours / profile.weeklyHours));
      return { ...gap, after, startWeek, endWeek, opens: reach.learn(gap.competency, gap.needLevel) };
    });
    return {
      to,
      hasKnownNeeds: hasKnownNeeds(graph, to),
      hours: Math.round(gaps.reduce((sum, gap) => sum + gap.hours, 0)),
      years: years?.[place] ?? null,
      items,
      opens: place + 1 < roles.length ? learntInRole(graph, to, reach) : [],
    };
  });
  const learningHours = steps.reduce((sum, step) => sum + step.hours, 0);
  const plan = {
    kind: 'LearningPlan' as const,
    from,
    to: roles.at(-1)!,
    steps,
    learningHours,
    weeks: Math.ceil(learningHours / profile.weeklyHours),
    isOnRoute: years !== null,
    exact,
  };
  return { ...plan, why: whyPlan(graph, profile.weeklyHours, plan) };
}

interface OrderedGap {
  readonly gap: CompetencyGap;
  readonly after: readonly Prerequisite[];
}

/** The gaps in the order of learning. Prerequisites come first; then the weightiest, then what more roles ask for. */
function inOrder(graph: CareerGraph, role: number, gaps: readonly CompetencyGap[]): readonly OrderedGap[] {
  const { head, competency, weight, competencyHead } = graph.requirements;
  const gapOf = new Map(gaps.map((gap) => [gap.competency, gap]));
  const weightOf = new Map<number, number>();
  for (let place = head[role]!; place < head[role + 1]!; place++) weightOf.set(competency[place]!, weight[place]!);
  const askedBy = (each: number) => competencyHead[each + 1]! - competencyHead[each]!;
  const prerequisites = prerequisitesAmong(graph, [...gapOf.keys()], [graph.roles[role]!.scheme]);
  const ordered = learningOrder(
    [...gapOf.keys()],
    prerequisites,
    (a, b) => weightOf.get(b)! - weightOf.get(a)! || askedBy(b) - askedBy(a),
  );
  const direct = directPrerequisites(ordered);
  return ordered.order.map((each) => ({ gap: gapOf.get(each)!, after: direct.filter(({ after }) => after === each) }));
}

/**
 * Roles that come within reach when you hold a role. It gives you everything that it asks for, need or not, and its
 * schooling.
 */
function learntInRole(graph: CareerGraph, role: number, reach: Reach): readonly number[] {
  const { head, competency, level } = graph.requirements;
  const opened: number[] = [...reach.study(role)];
  for (let place = head[role]!; place < head[role + 1]!; place++) {
    opened.push(...reach.learn(competency[place]!, level[place]!));
  }
  return opened.sort((a, b) => a - b);
}
