import { percent, STEP_MODEL } from '../domain';
import { type CareerGraph, isStepDown, type RoleNode } from '../graph';
import { coverageOf, withLevels } from '../needs';
import type { CheckRule, Observation } from './rule';
import { progressionBetween } from './steps-away';

/** The coverage at which a way back is expected, 0..1. Estimate. */
const COVERED_BACK = 0.5;

/**
 * Lateral moves without a way back, although it is just as easy. Both roles have the same rung (or none), the way back
 * is no step down, and people in the second role cover at least half of what the first needs, and no less than the
 * other way round. Executives are left out, because most heads of a function grew up in it. Promotions, specialisations,
 * steps back and pivots go one way by nature.
 */
export const oneWayPair: CheckRule = {
  name: 'one-way-pair',
  finds: 'a lateral move without a way back that is just as easy',
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
        `although the way back is ${percent(back)} covered.`;
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
