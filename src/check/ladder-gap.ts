import { seniorityRank } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import type { CheckRule, Observation } from './rule';
import { stepsFrom } from './steps-away';

/**
 * Pairs of roles of one discipline where you cannot climb to the higher one. It has a higher rung and pays no less, and
 * no chain of progressions leads to it without a step down (which routes leave out too). The way may pass through other
 * disciplines: some engineers come back from product to lead engineering.
 */
export const ladderGap: CheckRule = {
  name: 'ladder-gap',
  finds: 'a higher role of the same discipline that you cannot reach without a step down',
  observe: (graph) =>
    graph.disciplines.flatMap((discipline) => {
      const members = discipline.roles.map((role) => graph.roles[role] as RoleNode);
      return members.flatMap((lower) => gapsAbove(graph, lower, members));
    }),
};

function gapsAbove(graph: CareerGraph, lower: RoleNode, members: readonly RoleNode[]): Observation[] {
  const { progressions } = graph;
  const reached = stepsFrom([lower.index], progressions, (place) => progressions.stepDown[place] === 0);
  return members
    .filter((higher) => isHigher(higher, lower) && !reached.has(higher.index))
    .map((higher) => ({
      scheme: lower.scheme,
      subjects: [lower.id, higher.id],
      message: `No way up leads from ${lower.title} to ${higher.title}.`,
    }));
}

/** Compares rung and pay. A role without a rung is neither above nor below; unknown pay never counts against it. */
function isHigher(one: RoleNode, other: RoleNode): boolean {
  if (one.seniority === undefined || other.seniority === undefined) return false;
  const [paid, paidOther] = [one.typicalPayUsd, other.typicalPayUsd];
  const paysLess = paid !== null && paidOther !== null && paid < paidOther;
  return seniorityRank(one.seniority) > seniorityRank(other.seniority) && !paysLess;
}
