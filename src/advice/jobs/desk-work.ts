/** Which jobs are done at a desk: people in them know what every office asks for. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { conditionsOf } from '../../network';
import { isInGroups } from './work-groups';

/** Management, business, computing, engineering, law and office work: at a desk, where nobody says where it is done. */
const DESK_WORK = Object.freeze(['11-', '13-', '15-', '17-', '23-', '43-']);

const known = oncePerFigures((_: CareerGraph) => new Map<number, boolean>());

/** True for work in an office or at home. */
export function isDeskWork(graph: CareerGraph, job: number): boolean {
  let is = known(graph).get(job);
  if (is === undefined) {
    const place = conditionsOf(graph, job)?.place;
    is = place === undefined ? isInGroups(graph, job, DESK_WORK) : AT_A_DESK.has(place);
    known(graph).set(job, is);
  }
  return is;
}

const AT_A_DESK: ReadonlySet<string> = new Set(['OFFICE', 'HOME_POSSIBLE']);
