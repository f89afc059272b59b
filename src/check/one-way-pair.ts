import { STEP_MODEL } from '../domain';
import { type CareerGraph, isStepDown, type RoleNode } from '../graph';
import { coverageOf, withLevels } from '../needs';
import { percent } from './figures';
import type { CheckRule, Observation } from './rule';
import { progressionBetween } from './steps-away';

/** How much of what a role needs the other's holders must have for a way back to be expected, 0..1. Estimate. */
const COVERED_BACK = 0.5;

/**
 * Lateral moves whose way back is missing though it is as easy: both roles stand on one rung (or have none), the way back
 * is no step down, and holders of the second role cover half or more of what the first needs, and no less than the other
 * way round. Apart from executives: who heads a function was raised in it. Promotions, specialisations and pivots are
 * one-way by nature.
 */
export const oneWayPair: CheckRule = {
  name: 'one-way-pair',
  finds: 'a lateral move whose way back is as easy, but missing',
  observe: (graph) => {
    const { source, target, count, moveKind } = graph.progressions;
    const found: Observation[] = [];
    for (let place = 0; place < count; place++) {
      if (moveKind(place) !== 'LATERAL') continue;
      const [from, to] = [graph.roles[source[place]!] as RoleNode, graph.roles[target[place]!] as RoleNode];
      if (from.seniority === 'EXECUTIVE' || from.seniority !== to.seniority || isStepDown(to, from)) continue;
      if (progressionBetween(to.index, from.index, graph.progressions) !== null) continue;
      const [there, back] = [coverageBetween(graph, from, to), coverageBetween(graph, to, from)];
      if (back < COVERED_BACK || back < there) continue;
      const message =
        `${from.title} leads to ${to.title} (${percent(there)} covered) but not back, ` +
        `though the way back is covered to ${percent(back)}.`;
      found.push({ scheme: from.scheme, subjects: [to.id, from.id], message });
    }
    return found;
  },
};

/** Share, 0..1, of what the second role needs that holders of the first have; 0 if its needs are unknown. */
function coverageBetween(graph: CareerGraph, held: RoleNode, wanted: RoleNode): number {
  const nobody = { levels: new Map<number, number>(), weeklyHours: STEP_MODEL.defaultWeeklyHours };
  return withLevels(graph, nobody, [held.index], (levels) => coverageOf(graph, wanted.index, levels)) ?? 0;
}
