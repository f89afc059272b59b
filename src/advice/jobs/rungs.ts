/** On which rung of the ladder a job stands. */
import { seniorityRank } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';

const rungsOf = oncePerFigures(({ roles }: CareerGraph) =>
  Float64Array.from(roles, ({ seniority }) => (seniority === undefined ? Number.NaN : seniorityRank(seniority))),
);

/** Rungs are the same in a graph that differs in claims alone. */
export const shareRungs = rungsOf.share;

/** Its rung, 0 for entry; NaN where it is unknown, which no comparison is true of. */
export function rungOf(graph: CareerGraph, job: number): number {
  return rungsOf(graph)[job]!;
}

/** Rungs from one job up to another, below 0 if it stands lower; NaN if one is unknown. */
export function rungsUp(graph: CareerGraph, from: number, to: number): number {
  const rungs = rungsOf(graph);
  return rungs[to]! - rungs[from]!;
}
