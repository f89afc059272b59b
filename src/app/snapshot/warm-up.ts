/** What a graph works out once, so that no request has to wait or pay for it. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobMovesOf } from '../../network';
import { quizModelOf } from '../../quiz';
import { understand } from '../names/understand';

/** Works it out unless that is done; true. About half a second for all sources, if `prepareJobMoves` has not run. */
export const warmedUp = oncePer((graph: CareerGraph): true => {
  jobMovesOf(graph);
  quizModelOf(graph);
  understand(graph, 'Role', 'nurse', 1);
  return true;
});
