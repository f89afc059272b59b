/** What a graph works out once, so that no request has to wait or pay for it. */

import { jobMovesOf, laterCostsInSlices, prepareJobMoves, prepareJobTable } from '../../advice';
import { prepareTransfers } from '../../alignment';
import { oncePer } from '../../domain';
import { type CareerGraph, inBackground, oncePerFigures } from '../../graph';
import { prepareStepLikelihoods } from '../../moves';
import { prepareReadings } from '../../network';
import { quizModelOf } from '../../quiz';
import { prepareCompetencyNames } from '../../text';
import { findSkills } from '../inputs/text-input';
import { searchNodes } from '../listing/search-nodes';
import { understand } from '../names/understand';

const preparation = oncePerFigures((_: CareerGraph) => ({ isDone: false }));

/** Works out what searches and answers need of a graph, in slices: some seconds for all sources. */
export async function prepared(graph: CareerGraph): Promise<void> {
  await prepareStepLikelihoods(graph);
  await prepareReadings(graph);
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
  findSkills(graph, 'I write SQL.');
}

/** Works out the rest unless that is done; true. */
export const warmedUp = oncePer((graph: CareerGraph): true => {
  jobMovesOf(graph);
  quizModelOf(graph);
  understand(graph, 'Role', 'nurse', 1);
  return true;
});

/**
 * Works out in the background what nearly every search needs, and brings its code up to speed: without it the first hundred searches
 * take four times as long as later ones. About two seconds of processor time for all sources, and two megabytes.
 *
 * @param isWanted - false ends it
 */
export async function warmSearches(graph: CareerGraph, isWanted: () => boolean): Promise<void> {
  await prepared(graph);
  await inBackground(laterCostsInSlices(graph, isWanted));
}
