import { seniorityRank } from '../domain';
import type { CareerGraph, DisciplineNode, RoleNode } from '../graph';
import type { CheckRule, Observation } from './rule';
import { stepsFrom } from './steps-away';

/**
 * Roles of a discipline where the ladder breaks off: below the highest, yet no chain of progressions leads to any higher
 * role of the discipline; or above entry, yet none leads there from any lower one. A step down is no way up (routes leave
 * it out too). The way may pass through other disciplines: some engineers come back from product to lead engineering.
 *
 * A discipline has several ladders side by side (audit, tax, payroll), and nobody climbs from each to each: so the rule
 * asks for a way up and a way in, not for one between all pairs.
 */
export const ladderGap: CheckRule = {
  name: 'ladder-gap',
  finds: 'a role without a way up to a higher role of its discipline, or from a lower one',
  observe: (graph) => graph.disciplines.flatMap((discipline) => gapsIn(graph, discipline)),
};

function gapsIn(graph: CareerGraph, { name, roles }: DisciplineNode): Observation[] {
  const { progressions } = graph;
  const members = roles.map((role) => graph.roles[role] as RoleNode);
  const mayClimb = (place: number) => progressions.stepDown[place] === 0;
  const climbed = new Map(members.map((role) => [role, stepsFrom([role.index], progressions, mayClimb)]));
  const climbs = (lower: RoleNode, higher: RoleNode) => climbed.get(lower)!.has(higher.index);
  return members.flatMap((role) => {
    const above = members.filter((other) => isHigher(other, role));
    const below = members.filter((other) => isHigher(role, other));
    const found = (message: string): Observation => ({ scheme: role.scheme, subjects: [role.id], message });
    return [
      ...(above.length > 0 && !above.some((higher) => climbs(role, higher))
        ? [found(`No way up leads from ${role.title} to a higher role of ${name}.`)]
        : []),
      ...(below.length > 0 && !below.some((lower) => climbs(lower, role))
        ? [found(`No way up leads to ${role.title} from a lower role of ${name}.`)]
        : []),
    ];
  });
}

/** Compares rung and pay. A role without a rung is neither above nor below; unknown pay never counts against it. */
function isHigher(one: RoleNode, other: RoleNode): boolean {
  if (one.seniority === undefined || other.seniority === undefined) return false;
  const [paid, paidOther] = [one.typicalPayUsd, other.typicalPayUsd];
  const paysLess = paid !== null && paidOther !== null && paid < paidOther;
  return seniorityRank(one.seniority) > seniorityRank(other.seniority) && !paysLess;
}
