/** What a graph works out once, so that no request has to wait or pay for it. */
import { prepareTransfers } from '../../alignment';
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { prepareStepLikelihoods } from '../../moves';
import { jobMovesOf, prepareJobMoves, prepareJobTable, prepareReadings } from '../../network';
import { quizModelOf } from '../../quiz';
import { understand } from '../names/understand';

const preparation = oncePer((_: CareerGraph) => ({ isDone: false }));

/** Works out what searches and answers need of a graph, in slices: some seconds for all sources. */
export async function prepared(graph: CareerGraph): Promise<void> {
  await prepareStepLikelihoods(graph);
  await prepareReadings(graph);
  await prepareTransfers(graph);
  await prepareJobMoves(graph);
  await prepareJobTable(graph);
  preparation(graph).isDone = true;
}

/** True once `prepared` has ended for a graph: then a search may begin without holding others up. */
export function isPrepared(graph: CareerGraph): boolean {
  return preparation(graph).isDone;
}

/** Works out the rest unless that is done; true. */
export const warmedUp = oncePer((graph: CareerGraph): true => {
  jobMovesOf(graph);
  quizModelOf(graph);
  understand(graph, 'Role', 'nurse', 1);
  return true;
});
