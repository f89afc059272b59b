/** What a graph works out once, so that no request has to wait or pay for it. */

import {
  FUTURES_DEFAULTS,
  futuresInSlices,
  jobMovesOf,
  laterCostsInSlices,
  prepareJobMoves,
  prepareJobTable,
  routesInSlices,
} from '../../advice';
import { prepareTransfers } from '../../alignment';
import { oncePer, randomNumbers, workClock } from '../../domain';
import { atOnce, type CareerGraph, inBackground, oncePerFigures, type Sliced } from '../../graph';
import { matchedPartsInSlices, prepareStepLikelihoods } from '../../moves';
import { jobsOf, prepareLikelihoods, prepareReadings } from '../../network';
import { quizModelOf } from '../../quiz';
import { type RouteSearch, routeSearch } from '../../routes';
import { prepareCompetencyNames } from '../../text';
import { findSkills } from '../inputs/text-input';
import { searchNodes } from '../listing/search-nodes';
import { understand } from '../names/understand';
import { prepareJobsMadeOf } from '../topics/made-of';

const preparation = oncePerFigures((_: CareerGraph) => ({ isDone: false }));

/** Works out what searches and answers need of a graph, in slices: some seconds for all sources. */
export async function prepared(graph: CareerGraph): Promise<void> {
  await prepareStepLikelihoods(graph);
  await prepareReadings(graph);
  await prepareLikelihoods(graph);
  await prepareTransfers(graph);
  await prepareJobMoves(graph);
  await prepareJobTable(graph);
  await prepareCompetencyNames(graph);
  preparation(graph).isDone = true;
}

/** True once `prepared` has ended for a graph: then a search may begin without holding others up. */
export function isPrepared(graph: CareerGraph): boolean {
  return preparation(graph).isDone;
}

/**
 * Makes the indexes that the first question about a name or a text would else wait for, in one go: half a second for the seeds, one and
 * a half for all sources. For a server that has not begun to listen.
 */
export function prepareNames(graph: CareerGraph): void {
  quizModelOf(graph);
  understand(graph, 'Role', 'nurse', 1);
  searchNodes(graph, 'nurse', {});
  atOnce(findSkills(graph, 'I write SQL.'));
}

/** Works out the rest unless that is done; true. */
export const warmedUp = oncePer((graph: CareerGraph): true => {
  jobMovesOf(graph);
  understand(graph, 'Role', 'nurse', 1);
  return true;
});

/**
 * Works out in the background what nearly every search needs, and brings its code up to speed: without it the first hundred searches
 * take four times as long as later ones, the first open questions twice as long, and the first edit of a claim waits for half a second. About six seconds of processor time for all sources.
 *
 * @param isWanted - false ends it
 */
export async function warmSearches(graph: CareerGraph, isWanted: () => boolean): Promise<void> {
  await prepared(graph);
  await inBackground(laterCostsInSlices(graph, isWanted));
  await inBackground(firstSearches(graph, isWanted));
  await inBackground(firstFutures(graph, isWanted));
  await inBackground(matchedPartsInSlices(graph));
  await prepareJobsMadeOf(graph);
}

/** Searches that are made before anybody asks for one. */
const FIRST_SEARCHES = 80;

/** Every so many of them are made by one figure too. */
const BY_TIME_EACH = 4;

/** Open questions that are asked before anybody asks one. */
const FIRST_FUTURES = 6;

/** Makes searches between jobs, the same each time: most of what the first ones work out is of use to all others. */
export function* firstSearches(graph: CareerGraph, isWanted: () => boolean): Sliced<void> {
  const any = anyJobOf(graph, 1);
  for (let search = 0; search < FIRST_SEARCHES && any !== null && isWanted(); search++) {
    const [from, to] = [any(), any()];
    if (from === to) continue;
    yield* firstSearch(graph, from, to, 'RECOMMENDED');
    if (search % BY_TIME_EACH === 0) yield* firstSearch(graph, from, to, 'TIME');
  }
}

function* firstSearch(graph: CareerGraph, from: number, to: number, rankBy: RouteSearch['rankBy']): Sliced<void> {
  const found = yield* routesInSlices(graph, routeSearch(graph, { from, to }, { first: 10, rankBy }), workClock());
  if (found.kind !== 'RouteSet') return;
  yield* found.judging();
  for (const route of found.routes) {
    // Sentences and figures are made when they are read.
    void [route.why, route.odds, route.steps.map(({ years, entry }) => [years, entry])];
    yield;
  }
}

/** Asks what people in some jobs could become, and what to ask them back. */
export function* firstFutures(graph: CareerGraph, isWanted: () => boolean): Sliced<void> {
  const any = anyJobOf(graph, 2);
  for (let asked = 0; asked < FIRST_FUTURES && any !== null && isWanted(); asked++) {
    const { from, profile } = routeSearch(graph, { from: any(), to: any() });
    const unlimited = { minPayUsd: null, maxStudyYears: null, wishes: [], not: { roles: [], disciplines: [] } };
    const { groups } = yield* futuresInSlices(graph, { ...FUTURES_DEFAULTS, from, profile, ...unlimited }, true);
    for (const { jobs } of groups) {
      for (const job of jobs) {
        void [job.why, job.firstStep, job.payStart, job.route?.years];
        yield;
      }
    }
  }
}

/** Draws one job after the other, the same each time; null if there are none to go between. */
function anyJobOf(graph: CareerGraph, seed: number): (() => number) | null {
  const { isStation } = jobsOf(graph);
  const jobs = graph.roles.filter(({ index }) => isStation[index] === 1);
  const random = randomNumbers(seed);
  return jobs.length > 1 ? () => jobs[Math.floor(random() * jobs.length)]!.index : null;
}
