import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

/** The jobs that are the work of a role, or a kind of it, or what it is a kind of: nobody moves between these. */
export function sameJobs(graph: CareerGraph, role: number): ReadonlySet<number> {
  const { standIn, kinds, kindOf } = jobsOf(graph);
  const job = standIn[role]!;
  return new Set([role, job, ...[role, job].flatMap((each) => [...kinds[each]!, ...kindOf[each]!])]);
}
