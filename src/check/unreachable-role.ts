import type { CareerGraph, RoleNode } from '../graph';
import type { CheckRule, Observation } from './rule';
import { stepsFrom } from './steps-away';

/**
 * Roles that nobody can get to: they are above entry level, and no entry role leads there over any number of
 * progressions. This also finds circles of roles that only lead to each other. In a scheme without rungs (O*NET, ESCO),
 * a role counts if no progression leads to it.
 */
export const unreachableRole: CheckRule = {
  name: 'unreachable-role',
  finds: 'a role above entry level that no entry role leads to',
  observe: (graph) => {
    const entries = graph.roles.filter((role) => role.seniority === 'ENTRY').map((role) => role.index);
    const reached = stepsFrom(entries, graph.progressions);
    return graph.roles.flatMap((role) => (isReachable(graph, role, reached) ? [] : [observationOf(role)]));
  },
};

function isReachable(graph: CareerGraph, role: RoleNode, reached: ReadonlyMap<number, number>): boolean {
  if (role.seniority !== undefined) return reached.has(role.index);
  const { reverseHead } = graph.progressions;
  return reverseHead[role.index]! < reverseHead[role.index + 1]!;
}

function observationOf({ id, title, scheme, seniority }: RoleNode): Observation {
  const message = seniority === undefined ? `No progression leads to ${title}.` : `No entry role leads to ${title}.`;
  return { scheme, subjects: [id], message };
}
