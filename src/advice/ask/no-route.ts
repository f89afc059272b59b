/** Why there is no route, which limits close the way, and what change opens one. */
import { MOVE_KINDS, STEP_MODEL } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { isReachable, isSameJob, jobsOf } from '../../network';
import type { Candidate, Clock, RankedSearch } from '../../routes';
import { bestRoute, MOST_STEPS, pricesFor, rankedBy, stepCoverages, tableOf } from '../../routes';
import { explainAll } from '../answers/explain';
import type { NoRoute } from '../answers/route';
import { WORK_MODEL } from '../numbers/work';
import {
  closedBy,
  type ExcludedWay,
  LIMITS,
  type Limit,
  lifted,
  openedBy,
  RANKINGS_UNLIMITED,
  sets,
} from '../search/search-limits';
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
      ...say(
        `People get from ${from} to ${to}, but ${closedBy(search, first.limit)}.`,
        binding,
        openedBy(first.limit, excludedWay(graph, search, first)),
      ),
      nearest,
    };
  const all = active.join(', ');
  return say(
    `People get from ${from} to ${to}, but no single limit opens a way of up to ${MOST_STEPS} steps: several close it together.`,
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

/** The route of a trial, with the figures that limits are held against: as exact as the engines have them. */
function excludedWay(graph: CareerGraph, search: RankedSearch, { relaxed, found }: Trial): ExcludedWay {
  const { roles, progressions, stepHours } = found.route;
  const { move, confidence } = tableOf(graph, search);
  const coverages = stepCoverages(pricesFor(graph, relaxed), roles, progressions);
  return {
    graph,
    search,
    roles,
    years: found.days / STEP_MODEL.daysPerYear,
    steps: progressions.map((progression, place) => ({
      kind: MOVE_KINDS[move[progression]!]!,
      confidence: confidence[progression]!,
      learningHours: stepHours[place]!,
      coverage: Number.isNaN(coverages[place]!) ? null : coverages[place]!,
    })),
    chain: [],
  };
}
