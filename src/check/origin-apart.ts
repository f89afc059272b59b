import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph } from '../graph';
import type { CheckRule } from './rule';
import { stepsFrom } from './steps-away';

/** A first job and one more: farther away nobody sees the way. Estimate. */
const MOST_STEPS = 2;

/**
 * Origins, our roles outside the disciplines, that lead into none of them within two progressions. They are where people
 * come from, so each needs a way in.
 */
export const originApart: CheckRule = {
  name: 'origin-apart',
  finds: `a role of ours outside the disciplines that leads into none of them within ${MOST_STEPS} steps`,
  observe: (graph) => {
    const origins = graph.roles.filter((role) => CLASSIFICATIONS[role.scheme].isOurs && role.discipline === undefined);
    return origins.flatMap(({ index, id, title, scheme }) => {
      const steps = stepsToDiscipline(graph, index);
      if (steps <= MOST_STEPS) return [];
      const message =
        steps === Number.POSITIVE_INFINITY
          ? `No way leads from ${title} into a discipline.`
          : `The nearest discipline is ${steps} steps away from ${title}.`;
      return [{ scheme, subjects: [id], message }];
    });
  },
};

function stepsToDiscipline(graph: CareerGraph, origin: number): number {
  for (const [role, steps] of stepsFrom([origin], graph.progressions)) {
    if (graph.roles[role]?.discipline !== undefined) return steps;
  }
  return Number.POSITIVE_INFINITY;
}
