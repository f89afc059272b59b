import type { CareerGraph, DisciplineNode, RoleNode } from '../graph';
import type { CheckRule, Observation } from './rule';
import { stepsFrom } from './steps-away';

/** A change of discipline that takes more moves than this is one that nobody plans. Estimate. */
const MOST_STEPS = 4;

/**
 * Disciplines that are too far apart: from an entry or middle role of one, four progressions reach no role of the
 * other. People change discipline early, so the rule asks nothing of higher rungs.
 */
export const disciplinesApart: CheckRule = {
  name: 'disciplines-apart',
  finds: `an entry or middle role more than ${MOST_STEPS} steps away from another discipline`,
  observe: (graph) =>
    graph.disciplines.flatMap(({ roles }) =>
      roles
        .map((role) => graph.roles[role] as RoleNode)
        .filter(({ seniority }) => seniority === 'ENTRY' || seniority === 'MID')
        .flatMap((role) => farFrom(graph, role)),
    ),
};

function farFrom(graph: CareerGraph, role: RoleNode): Observation[] {
  const steps = stepsFrom([role.index], graph.progressions);
  return graph.disciplines.flatMap((discipline) => {
    const nearest = Math.min(...discipline.roles.map((other) => steps.get(other) ?? Number.POSITIVE_INFINITY));
    if (discipline.roles.length === 0 || nearest <= MOST_STEPS) return [];
    return [{ scheme: role.scheme, subjects: [role.id, discipline.id], message: messageOf(role, discipline, nearest) }];
  });
}

function messageOf(role: RoleNode, discipline: DisciplineNode, steps: number): string {
  if (steps === Number.POSITIVE_INFINITY) return `No way leads from ${role.title} into ${discipline.name}.`;
  return `${discipline.name} is ${steps} steps away from ${role.title}.`;
}
