/** On which rung of the ladder a job stands. */
import { seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';

/** Its rung, 0 for entry; NaN where it is unknown, which no comparison is true of. */
export function rungOf({ roles }: CareerGraph, job: number): number {
  const { seniority } = roles[job]!;
  return seniority === undefined ? Number.NaN : seniorityRank(seniority);
}

/** Rungs from one job up to another, below 0 if it stands lower; NaN if one is unknown. */
export function rungsUp(graph: CareerGraph, from: number, to: number): number {
  return rungOf(graph, to) - rungOf(graph, from);
}
