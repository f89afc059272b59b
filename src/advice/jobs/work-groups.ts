/** Groups of work by the beginnings of their codes. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

/** True if a code of a job begins with one of these. @param groups - beginnings of codes of the SOC: "15-" */
export function isInGroups(graph: CareerGraph, job: number, groups: readonly string[]): boolean {
  return jobsOf(graph).codes[job]!.some(({ code }) => groups.some((group) => code.startsWith(group)));
}
