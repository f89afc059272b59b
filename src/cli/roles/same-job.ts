/** The other roles of a job, which lists show under the one that stands for them. */
import type { CareerGraph, RoleNode } from '../../graph';
import { rolesOfJob } from '../../network';

/** The option of lists that show each job once. */
export const EACH_ROLE = [
  '--each-role',
  'list every role of every classification, also those that are the same job',
] as const;

/** The other roles that are the same job as a role: ours, O*NET's, ESCO's. */
export function sameJob(graph: CareerGraph, role: RoleNode): readonly RoleNode[] {
  return rolesOfJob(graph, role.index)
    .filter((other) => other !== role.index)
    .map((other) => graph.roles[other]!);
}

/** A role as JSON shows it under another. */
export function plainRole({ id, title, scheme }: RoleNode): object {
  return { id, title, scheme };
}
