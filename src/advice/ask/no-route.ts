/** Why there is no route, which limits close the way, and what change opens one. */
import { MOVE_KINDS, STEP_MODEL } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { isReachable, isSameJob, jobsOf, type MoveTable } from '../../network';
import type { Candidate, Clock, Merits, RankedSearch } from '../../routes';
import { bestRoute, MOST_STEPS, pricesFor, rankedBy, stepCoverages, tableOf } from '../../routes';
import { explainAll } from '../answers/explain';
import type { NoRoute } from '../answers/route';
import { WORK_MODEL } from '../numbers/work';
import { LIMITS, type Limit, lifted, RANKINGS_UNLIMITED, sets } from '../search/search-limits';
import { titleOf } from '../words/title';

/** Limits that can exclude routes: study counts for advice only. */
type RankedLimit = Exclude<Limit, 'study'>;

/** In the order in which they are tried: rankings take no step down unless asked to, so that closes more ways than any other. */
const RANKED_LIMITS: readonly RankedLimit[] = [
  'stepDown',
  ...LIMITS.filter((limit) => limit !== 'study' && limit !== 'stepDown'),
];

/** The rankings whose best route shows how little a limit must give way. */
const RANKED_BY_LIMIT: Partial<Readonly<Record<Limit, RankedSearch['rankBy']>>> = {
  maxSteps: 'STEPS',
  maxYears: 'TIME',
  maxStepHours: 'SKILL_GAP',
};

/** Time for all that is tried, in milliseconds, beyond the search's own budget. */
export const NO_ROUTE_MS = WORK_MODEL.noRouteMs;

/** What each limit gets however long those before it took, in milliseconds: a busy machine must not change the answer. */
const LEAST_TRIAL_MS = WORK_MODEL.leastTrialMs;

/** Search steps for each limit that is tried. */
const TRIAL_STEPS = WORK_MODEL.trialSteps;

/** A search with a limit taken away, and the route that this opens. */
interface Trial {
  readonly limit: RankedLimit;
  readonly relaxed: RankedSearch;
  readonly found: Candidate;
  /** The same as the asker ranks it. */
  readonly nearest: Candidate;
}

/**
 * The explanation for a search that found no route.
 * @param isProved - false if its budget ended it before all was looked at
 */
export function* whyNoRoute(
  graph: CareerGraph,
  search: RankedSearch,
  isProved: boolean,
  clock: Clock,
): Sliced<NoRoute> {
  const say = (reason: string, binding: readonly string[] = [], relaxation: string | null = null): NoRoute => ({
    kind: 'NoRoute',
    reason,
    bindingConstraints: binding,
    nearest: null,
    relaxation,
    revision: graph.revision,
  });
  const asked = search.named ?? search;
  const [from, to] = [titleOf(graph, asked.from), titleOf(graph, asked.to)];
  const table = tableOf(graph, search);
  const one = oneJob(graph, search);
  if (one !== null && !isReachable(table, search.from, search.to)) return say(one);
  const isLinked = isReachable(table, search.from, search.to);
  // Between jobs, the other rankings have the goal's own door where no chain leads.
  if (search.rankBy === 'PAY' && (isLinked || search.named !== undefined)) {
    const isUnpaid = (job: number) => graph.roles[job]!.typicalPayUsd === null;
    const unpaid = [isUnpaid(search.to) ? to : [], isUnpaid(search.from) ? from : []].flat()[0];
    if (unpaid !== undefined) {
      const reason = `The pay of ${unpaid} is not known, so ways from ${from} to ${to} can't be ranked by pay.`;
      return say(reason, ['rankBy'], 'Rank by TIME.');
    }
  }
  if (!isLinked) return say(`No chain of known progressions leads from ${from} to ${to}.`);
  const active = RANKED_LIMITS.filter((limit) => sets(search, limit, RANKINGS_UNLIMITED));
  const trials = yield* tryEach(graph, search, active, clock);
  const [first] = trials;
  const binding = trials.map((trial) => trial.limit);
  const nearest =
    first === undefined
      ? null
      : (explainAll(graph, { ...first.relaxed, rankBy: search.rankBy }, [first.nearest])[0] ?? null);
  // Who has not looked at all ways can't say that a limit closes them.
  if (!isProved) {
    const reason = `No route was found within ${search.budgetMs} milliseconds.`;
    return { ...say(reason, ['budgetMs', ...binding], 'Raise budgetMs, or lower maxSteps.'), nearest };
  }
  if (first !== undefined)
    return {
      ...say(`You get from ${from} to ${to} ${REASONS[first.limit]}.`, binding, relaxationFor(graph, search, first)),
      nearest,
    };
  const all = active.join(', ');
  return say(
    `One does get from ${from} to ${to}, but no single limit opens a way of up to ${MOST_STEPS} steps: several close it together.`,
    active,
    `Relax several of ${all}.`,
  );
}

/** That the roles asked for are one job, a sentence; null if they are not. */
function oneJob(graph: CareerGraph, { from, to }: RankedSearch): string | null {
  const { standIn } = jobsOf(graph);
  const job = standIn[from]!;
  if (job !== standIn[to]) return null;
  const [left, entered] = [titleOf(graph, from), titleOf(graph, to)];
  return isSameJob(graph, from, job) && isSameJob(graph, to, job)
    ? `“${left}” and “${entered}” are the same work under two names, so no step leads from one to the other.`
    : `“${left}” and “${entered}” both count as ${titleOf(graph, job)} here, so no step leads from one to the other.`;
}

/** The limits that, lifted alone, open a route. A limit whose ranking shows how little it must give way is ranked by that. */
function* tryEach(
  graph: CareerGraph,
  search: RankedSearch,
  active: readonly RankedLimit[],
  clock: Clock,
): Sliced<readonly Trial[]> {
  const end = clock() + NO_ROUTE_MS;
  const trials: Trial[] = [];
  for (const limit of active) {
    yield;
    const relaxed = relax(search, limit);
    const budget = { milliseconds: Math.max(LEAST_TRIAL_MS, end - clock()), steps: TRIAL_STEPS };
    const { found } = yield* bestRoute(graph, relaxed, budget, clock);
    // A search that its budget ended may have missed a way within the limit.
    if (limit === 'maxSteps' && found !== null && found.route.progressions.length <= search.maxSteps) continue;
    const nearest = found === null ? null : rankedBy(graph, relaxed, found, search.rankBy);
    if (found !== null && nearest !== null) trials.push({ limit, relaxed, found, nearest });
  }
  return trials;
}

/** The search without a limit, ranked so that its best route shows how little the limit must give way. */
function relax(search: RankedSearch, limit: RankedLimit): RankedSearch {
  return { ...lifted(search, limit, RANKINGS_UNLIMITED), rankBy: RANKED_BY_LIMIT[limit] ?? search.rankBy };
}

const REASONS: Readonly<Record<RankedLimit, string>> = {
  stepDown:
    'only by way of a step down (to lower preparation, seniority or clearly lower pay) or of a role that stands above both (in preparation, seniority, experience or clearly higher pay)',
  maxSteps: 'only in more steps than maxSteps allows',
  maxYears: 'only in more years than maxYears allows',
  maxStepHours: 'only with a step that asks more hours of learning than maxStepHours allows',
  minCoverage: 'only with a step whose role needs more that is new than minCoverage allows, or whose needs are unknown',
  minPayUsd: 'only by way of roles that pay less than minPayUsd, or whose pay is unknown',
  moves: 'only by kinds of move that were left out',
  schemes: 'only by way of roles of schemes that were left out',
  minConfidence: 'only by progressions less sure than minConfidence',
  avoid: 'only by way of a role to be avoided',
  via: 'but not by way of the roles asked for',
};

/** What to change so that the trial's route opens. */
function relaxationFor(graph: CareerGraph, search: RankedSearch, { limit, found }: Trial): string {
  const { route } = found;
  switch (limit) {
    case 'stepDown':
      return 'Allow steps down on the way.';
    case 'maxSteps':
      return `Allow ${route.progressions.length} steps instead of ${search.maxSteps}.`;
    case 'maxYears':
      return `Allow ${tenthsUp(found.days / STEP_MODEL.daysPerYear)} years instead of ${search.maxYears}.`;
    case 'maxStepHours':
      return `Allow ${found.largestStepHours} hours a step instead of ${search.maxStepHours}.`;
    case 'minCoverage':
      return coverageRelaxation(graph, found, search);
    case 'minPayUsd':
      return payRelaxation(graph, found, search);
    case 'minConfidence':
      return `Accept a confidence of ${leastConfidence(tableOf(graph, search), route.progressions)} instead of ${search.minConfidence}.`;
    case 'avoid': {
      const met = search.avoid.filter((role) => route.roles.includes(role)).map((role) => titleOf(graph, role));
      return `Don't avoid ${met.join(', ')}.`;
    }
    case 'via':
      return `Leave out via (${search.via.map((role) => titleOf(graph, role)).join(', ')}).`;
    case 'moves':
      return `Allow ${[...new Set(route.progressions.map((p) => MOVE_KINDS[tableOf(graph, search).move[p]!]))].join(', ')}.`;
    case 'schemes':
      return `Allow ${[...new Set(route.roles.map((role) => graph.roles[role]?.scheme))].join(', ')}.`;
    default:
      return limit satisfies never;
  }
}

/** Neither end of a route is held to the floor. */
function payRelaxation(graph: CareerGraph, { roles }: Merits, search: RankedSearch): string {
  const pays = roles.slice(1, -1).map((role) => graph.roles[role]?.typicalPayUsd ?? null);
  const known = pays.filter((pay) => pay !== null);
  if (known.length < pays.length) return 'Leave out minPayUsd: the pay of a role on the way is not known.';
  return `Accept $${Math.min(...known)} a year instead of $${search.minPayUsd}.`;
}

function coverageRelaxation(graph: CareerGraph, { route }: Candidate, search: RankedSearch): string {
  const least = Math.min(...stepCoverages(pricesFor(graph, search), route.roles, route.progressions));
  if (Number.isNaN(least)) return 'Leave out minCoverage: what a role on the route needs is not known.';
  return `Accept a coverage of ${hundredthsDown(least)} instead of ${search.minCoverage}.`;
}

function leastConfidence({ confidence }: MoveTable, progressions: readonly number[]): number {
  const least = Math.min(...progressions.map((p) => confidence[p] ?? 0));
  return hundredthsDown(least);
}

/** Never more than the value: what is promised must open the way. */
function hundredthsDown(value: number): number {
  return Math.floor(Math.round(value * 100 * 100) / 100) / 100;
}

/** Never less than the value: what is promised must open the way. */
function tenthsUp(value: number): number {
  return Math.ceil(value * 10) / 10;
}
