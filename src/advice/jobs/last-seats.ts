/** Seats at the top from which nobody climbs on in their line: a house has one. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobMovesOf } from './job-moves';

const lastSeats = oncePerFigures((graph: CareerGraph): Uint8Array => {
  const { roles, progressions } = graph;
  const isLast = Uint8Array.from(roles, ({ seniority }) => (seniority === 'EXECUTIVE' ? 1 : 0));
  const { source, target, progression } = jobMovesOf(graph);
  for (let place = 0; place < source.length; place++) {
    const [from, to] = [roles[source[place]!]!, roles[target[place]!]!];
    if (from.seniority !== 'EXECUTIVE' || to.seniority !== 'EXECUTIVE') continue;
    const isUp = progression[place] !== -1 && progressions.moveKind(progression[place]!) === 'PROMOTION';
    if (isUp && from.discipline !== undefined && from.discipline === to.discipline) isLast[from.index] = 0;
  }
  return isLast;
});

/** True for a seat at the top from which nobody is promoted in its discipline: chiefs and partners. */
export function isLastSeat(graph: CareerGraph, job: number): boolean {
  return lastSeats(graph)[job] === 1;
}
