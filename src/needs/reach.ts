import type { CareerGraph } from '../graph';
import { asksForSchool, type Distance, distanceTo, isWithinReach, nearer } from './distance';
import { hasKnownNeeds } from './known-needs';

/** Who has learnt something, and which roles come within reach by it. */
export interface Reach {
  /** Takes a competency up to a level; numbers of the roles that come within reach by that, ascending. Lower levels change nothing. */
  learn(competency: number, level: number): readonly number[];
  /** Takes on a role's schooling; numbers of the roles that had waited for no more than that, ascending. */
  study(role: number): readonly number[];
}

/** Who is followed, and by which limit. */
export interface ReachStart {
  /** The scheme of this role is followed; it is where the learning leads, and its schooling is no bar. */
  readonly target: number;
  /** By competency number, 0..7; copied. */
  readonly levels: Float32Array;
  readonly withinHours: number | null;
  /** Undefined if unknown. */
  readonly schoolingYears: number | undefined;
}

/**
 * Follows how the roles of one scheme come within reach of someone who learns.
 * O(requirements) to begin, O(roles that ask for it) for each competency learnt, O(roles) for each schooling.
 */
export function followReach(graph: CareerGraph, { target, levels, withinHours, schoolingYears }: ReachStart): Reach {
  const { competencyHead, byCompetency, role, weight } = graph.requirements;
  const have = levels.slice();
  let had = schoolingYears;
  const { scheme } = graph.roles[target]!;
  const distances = new Map<number, Distance>();
  for (const each of graph.roles) {
    if (each.scheme === scheme && hasKnownNeeds(graph, each.index)) {
      distances.set(each.index, distanceTo(graph, each.index, have));
    }
  }
  const isBarred = (each: number) => each !== target && asksForSchool(graph.roles[each]!, had);
  const waiting = new Set(
    [...distances].flatMap(([each, distance]) =>
      isWithinReach(distance, withinHours) && isBarred(each) ? [each] : [],
    ),
  );
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
        if (isWithinReach(before, withinHours) || !isWithinReach(after, withinHours)) continue;
        if (isBarred(role[place]!)) waiting.add(role[place]!);
        else opened.push(role[place]!);
      }
      return opened.sort((a, b) => a - b);
    },
    study: (studied) => {
      const years = graph.roles[studied]!.schoolingYears;
      if (had !== undefined && years !== undefined) had = Math.max(had, years);
      const opened = [...waiting].filter((each) => !isBarred(each)).sort((a, b) => a - b);
      for (const each of opened) waiting.delete(each);
      return opened;
    },
  };
}
