/** Groups of work by the beginnings of their codes. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

/**
 * True if a code of a job begins with one of these.
 * @param groups - beginnings of codes of the SOC: "15-"
 * @param sure - how much of the job the code has to stand for, 0..1
 */
export function isInGroups(graph: CareerGraph, job: number, groups: readonly string[], sure = 0): boolean {
  return jobsOf(graph).codes[job]!.some(
    ({ code, weight }) => weight >= sure && groups.some((group) => code.startsWith(group)),
  );
}
