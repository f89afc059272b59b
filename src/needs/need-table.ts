import { gapShare, oncePer } from '../domain';
import type { RequirementTable } from '../graph';

/**
 * The needs among a table's requirements, packed for the innermost loop. Those of role r are places `head[r]` up to
 * `head[r + 1]`.
 */
export interface NeedTable {
  readonly head: Int32Array;
  readonly competency: Int32Array;
  /** 0..7 */
  readonly level: Float64Array;
  /** A level difference up to this is no gap. */
  readonly tolerance: Float64Array;
  /** Hours from nothing to the level. */
  readonly hours: Float64Array;
  readonly competencyCount: number;
}

/** The needs of every role; packed once per table. */
export const needsOf = oncePer((requirements: RequirementTable): NeedTable => {
  const roleCount = requirements.head.length - 1;
  const head = new Int32Array(roleCount + 1);
  const competency = new Int32Array(requirements.count);
  const level = new Float64Array(requirements.count);
  const tolerance = new Float64Array(requirements.count);
  const hours = new Float64Array(requirements.count);
  let count = 0;
  for (let role = 0; role < roleCount; role++) {
    for (let place = requirements.head[role]!; place < requirements.head[role + 1]!; place++) {
      if (requirements.weight[place]! <= 0) continue;
      competency[count] = requirements.competency[place]!;
      level[count] = requirements.level[place]!;
      tolerance[count] = requirements.tolerance[place]!;
      hours[count] = requirements.hours[place]!;
      count++;
    }
    head[role + 1] = count;
  }
  return {
    head,
    competency: competency.slice(0, count),
    level: level.slice(0, count),
    tolerance: tolerance.slice(0, count),
    hours: hours.slice(0, count),
    competencyCount: requirements.competencyHead.length - 1,
  };
});

/**
 * Hours, an integer, that a role asks of someone with these levels (by competency number): the sum over its needs of
 * hours times `gapShare`. Never rises when a level rises.
 */
export function hoursAsked(needs: NeedTable, role: number, have: Float64Array): number {
  const { competency, level, tolerance, hours } = needs;
  let sum = 0;
  for (let place = needs.head[role]!, end = needs.head[role + 1]!; place < end; place++) {
    sum += hours[place]! * gapShare(have[competency[place]!]!, level[place]!, tolerance[place]!);
  }
  return Math.round(sum);
}
