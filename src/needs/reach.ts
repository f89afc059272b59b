import type { CareerGraph } from '../graph';
import { asksForSchool, type Distance, distanceTo, isWithinReach, nearer } from './distance';
import { hasKnownNeeds } from './known-needs';

/** Someone who learns, and the roles that come within reach. */
export interface Reach {
  /**
   * Raises a competency to a level and returns the roles that come within reach, ascending. Lower levels change
   * nothing.
   */
  learn(competency: number, level: number): readonly number[];
  /** Adds a role's schooling and returns the roles that only waited for it, ascending. */
  study(role: number): readonly number[];
}

/** Whom to follow, and with which limit. */
export interface ReachStart {
  /** The role that you learn for. Only its scheme is followed, and its own schooling never stands in the way. */
  readonly target: number;
  /** By competency number, 0..7. The array is copied. */
  readonly levels: Float32Array;
  readonly withinHours: number | null;
  /** Undefined if unknown. */
  readonly schoolingYears: number | undefined;
}

/**
 * Tells you which roles of one scheme come within reach as someone learns. O(requirements) to begin, O(roles that ask
 * for it) per competency learnt, O(roles) per schooling.
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
