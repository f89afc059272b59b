import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from '../routes';
import { type Distance, distanceTo, isWithinReach, nearer } from './distance';

/** Who has learnt something, and which roles come within reach by it. */
export interface Reach {
  /** Takes a competency up to a level; numbers of the roles that come within reach by that, ascending. Lower levels change nothing. */
  learn(competency: number, level: number): readonly number[];
}

/**
 * Follows how the roles of one scheme come within reach of someone who starts with these levels, which are copied.
 * O(requirements) to begin, O(roles that ask for it) for each competency learnt.
 */
export function followReach(
  graph: CareerGraph,
  schemeOf: number,
  levels: Float32Array,
  withinHours: number | null,
): Reach {
  const { competencyHead, byCompetency, role, weight } = graph.requirements;
  const have = levels.slice();
  const { scheme } = graph.roles[schemeOf]!;
  const distances = new Map<number, Distance>();
  for (const each of graph.roles) {
    if (each.scheme === scheme && hasKnownNeeds(graph, each.index)) {
      distances.set(each.index, distanceTo(graph, each.index, have));
    }
  }
  return {
    learn: (competency, to) => {
      const from = have[competency]!;
      if (to <= from) return [];
      have[competency] = to;
      const opened: number[] = [];
      for (let i = competencyHead[competency]!; i < competencyHead[competency + 1]!; i++) {
        const place = byCompetency[i]!;
        const before = distances.get(role[place]!);
        if (before === undefined || weight[place] === 0) continue;
        const after = nearer(graph, before, place, from, to);
        distances.set(role[place]!, after);
        if (!isWithinReach(before, withinHours) && isWithinReach(after, withinHours)) opened.push(role[place]!);
      }
      return opened.sort((a, b) => a - b);
    },
  };
}
