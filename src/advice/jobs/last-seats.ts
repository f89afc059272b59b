/** Seats at the top from which nobody climbs on in their line: a house has one, and a court few. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobMovesOf } from './job-moves';
import { isInGroups } from './work-groups';

/** Judges are chosen from among very many lawyers. */
const BENCH = Object.freeze(['23-1023']);

const lastSeats = oncePerFigures((graph: CareerGraph): Uint8Array => {
  const { roles, progressions } = graph;
  const isLast = Uint8Array.from(roles, ({ index, seniority }) =>
    seniority === 'EXECUTIVE' || isInGroups(graph, index, BENCH) ? 1 : 0,
  );
  const { source, target, progression } = jobMovesOf(graph);
  for (let place = 0; place < source.length; place++) {
    const [from, to] = [roles[source[place]!]!, roles[target[place]!]!];
    if (from.seniority !== 'EXECUTIVE' || to.seniority !== 'EXECUTIVE') continue;
    const isUp = progression[place] !== -1 && progressions.moveKind(progression[place]!) === 'PROMOTION';
    if (isUp && from.discipline !== undefined && from.discipline === to.discipline) isLast[from.index] = 0;
  }
  return isLast;
});

/** True for a seat at the top from which nobody is promoted in its discipline: chiefs, partners and judges. */
export function isLastSeat(graph: CareerGraph, job: number): boolean {
  return lastSeats(graph)[job] === 1;
}
