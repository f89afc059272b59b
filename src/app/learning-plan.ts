import { directPrerequisites, learningOrder, type Prerequisite, prerequisitesAmong } from '../adjacency';
import { InvalidOptionError } from '../domain';
import type { CareerGraph } from '../graph';
import {
  type CompetencyGap,
  detailOf,
  findRoutes,
  hasKnownNeeds,
  type Profile,
  type RouteSearch,
  withLevels,
} from '../routes';
import type { UnknownReference } from './atlas';
import { readWithinHours } from './distance';
import { whyPlan } from './explain-plan';
import type { LearningPlan, LearningPlanInput, PlanItem, PlanStep } from './plan';
import { readProfile } from './profile';
import { followReach, type Reach } from './reach';
import { numberOf, numbersOf } from './references';
import { readRouteInput } from './route-input';

/** Most roles that `through` may name: as many as lie between the ends of the longest route. */
const MOST_THROUGH = 11;

/**
 * What to learn for a role, or for each step of a route to it, in an order that respects prerequisites; see LearningPlan.
 * Takes what the route search takes, if one is needed, and O(items^2 x roles / 32).
 *
 * @throws {InvalidOptionError} if the profile, the limit or the roles can't be used
 */
export function learningPlan(graph: CareerGraph, input: LearningPlanInput): LearningPlan | UnknownReference {
  const to = numberOf(graph, 'Role', 'input.to', input.to);
  if (typeof to !== 'number') return to;
  const profile = readProfile(graph, 'input.profile', input.profile);
  if ('kind' in profile) return profile;
  const withinHours = readWithinHours(input.withinHours, 'input.withinHours');
  const way = wayOf(graph, input, to);
  if ('kind' in way) return way;
  return planAlong(graph, { ...way, profile, withinHours });
}

interface Way {
  /** Null if none is held. */
  readonly from: number | null;
  /** The roles to reach, in order; the last one is the target. */
  readonly roles: readonly number[];
  /** Of each step, where a route was found. */
  readonly years: readonly number[] | null;
  readonly exact: boolean;
}

/** The roles that the plan leads through: those named, those of the best route, or the target alone. */
function wayOf(graph: CareerGraph, input: LearningPlanInput, to: number): Way | UnknownReference {
  const { from: held, through } = input;
  if (held === undefined) {
    if (through === undefined) return { from: null, roles: [to], years: null, exact: true };
    throw new InvalidOptionError(
      'input.through',
      'input.through needs input.from: say which role the route starts from.',
    );
  }
  const from = numberOf(graph, 'Role', 'input.from', held);
  if (typeof from !== 'number') return from;
  if (from === to) {
    const { title } = graph.roles[to]!;
    throw new InvalidOptionError(
      'input.from',
      `input.from and input.to both name ${title}. Choose another target, or leave input.from out.`,
    );
  }
  if (through !== undefined) return wayThrough(graph, through, from, to);
  const search = readRouteInput(graph, {
    from: held,
    to: input.to,
    first: 1,
    rankBy: input.rankBy,
    profile: input.profile,
  });
  if ('kind' in search) return search;
  return bestWay(graph, search);
}

function wayThrough(graph: CareerGraph, through: readonly string[], from: number, to: number): Way | UnknownReference {
  if (through.length > MOST_THROUGH) {
    throw new InvalidOptionError(
      'input.through',
      `input.through names ${through.length} roles; at most ${MOST_THROUGH} are allowed.`,
    );
  }
  const between = numbersOf(graph, 'Role', 'input.through', through);
  if ('kind' in between) return between;
  const roles = [...between, to];
  if (new Set([from, ...roles]).size <= roles.length) {
    throw new InvalidOptionError(
      'input.through',
      'input.through names a role twice, or one of the ends. Name each role once.',
    );
  }
  return { from, roles, years: null, exact: true };
}

function bestWay(graph: CareerGraph, search: RouteSearch): Way {
  const answer = findRoutes(graph, search);
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
  const reach = withLevels(graph, profile, start, (levels) => {
    const schoolingYears = from === null ? undefined : graph.roles[from]!.schoolingYears;
    return followReach(graph, { target: roles.at(-1)!, levels, withinHours, schoolingYears });
  });
  let hours = 0;
  const steps = roles.map((to, place): PlanStep => {
    const held = [...start, ...roles.slice(0, place)];
    const gaps = withLevels(graph, profile, held, (levels) => detailOf(graph, to, levels).learn);
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

/** The gaps in the order of learning: weightiest first where prerequisites allow, then what more roles ask for. */
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

/** Roles that come within reach by holding a role: it gives all that it asks for, needed or not, and its schooling. */
function learntInRole(graph: CareerGraph, role: number, reach: Reach): readonly number[] {
  const { head, competency, level } = graph.requirements;
  const opened: number[] = [...reach.study(role)];
  for (let place = head[role]!; place < head[role + 1]!; place++) {
    opened.push(...reach.learn(competency[place]!, level[place]!));
  }
  return opened.sort((a, b) => a - b);
}
