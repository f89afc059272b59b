import { gapWeight, isNeed, levelOf, STEP_MODEL, toleranceOf } from '../../domain';
import { headsOf, placesByRow } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { RequirementTable } from '../shape/career-graph';
import { groupedClaims } from './claim-groups';
import type { Claims } from './claims';

/** What the table must know of the nodes that requirements join. */
export interface RequirementEnds {
  readonly roleCount: number;
  readonly competencyCount: number;
  precedenceOf(source: number): number;
  /** Hours of learning from nothing to all that a role needs, if it says so itself. */
  preparationHours(role: number): number | undefined;
  /** Hours from nothing to working level, if a source says so. */
  learningHours(competency: number): number | undefined;
}

/**
 * Requirements in rows by role. A role's hours of preparation are shared out over its needs by weight; a role that states
 * none takes the learning hours of each competency, in proportion to the level.
 */
export function* buildRequirementTable(claims: Claims<'REQUIRES'>, ends: RequirementEnds): Sliced<RequirementTable> {
  const groups = yield* groupedClaims(claims, ends.roleCount, ends.precedenceOf);
  const { count } = groups;
  const said = (group: number) => claims.said(groups.strongest[group]!);
  const head = headsOf(groups.from, ends.roleCount);
  const groupAt = Int32Array.from({ length: count }, (_, group) => group);
  for (let role = 0; role < ends.roleCount; role++) {
    groupAt
      .subarray(head[role], head[role + 1])
      .sort((a, b) => said(b).importance - said(a).importance || groups.to[a]! - groups.to[b]!);
    yield;
  }

  const importance = new Float32Array(count);
  const level = new Float32Array(count);
  const levelKnown = new Uint8Array(count);
  const tolerance = new Float32Array(count);
  const weight = new Float32Array(count);
  const hours = new Float32Array(count);
  const competency = groupAt.map((group) => groups.to[group]!);
  for (let role = 0; role < ends.roleCount; role++) {
    for (let place = head[role]!; place < head[role + 1]!; place++) {
      const strongest = said(groupAt[place]!);
      importance[place] = strongest.importance;
      level[place] = levelOf(strongest);
      levelKnown[place] = strongest.level === undefined ? 0 : 1;
      tolerance[place] = toleranceOf(strongest);
      weight[place] = isNeed(strongest.importance) ? gapWeight(strongest.importance, strongest.level) : 0;
    }
    shareOut(role, head, competency, level, weight, hours, ends);
    yield;
  }

  const competencyHead = headsOf(competency, ends.competencyCount);
  return {
    count,
    head,
    role: groups.from,
    competency,
    importance,
    level,
    levelKnown,
    tolerance,
    weight,
    hours,
    competencyHead,
    byCompetency: placesByRow(competency, competencyHead),
    claims: (place) => (place in groupAt ? Array.from(groups.claims(groupAt[place]!), claims.fact) : []),
  };
}

/** Makes a role's weights sum to 1 and sets the hours of its needs. */
function shareOut(
  role: number,
  head: Int32Array,
  competency: Int32Array,
  level: Float32Array,
  weight: Float32Array,
  hours: Float32Array,
  ends: RequirementEnds,
): void {
  const start = head[role] as number;
  const end = head[role + 1] as number;
  let total = 0;
  for (let place = start; place < end; place++) total += weight[place] as number;
  if (total === 0) return;
  const preparation = ends.preparationHours(role);
  for (let place = start; place < end; place++) {
    if (weight[place] === 0) continue;
    const share = weight[place]! / total;
    weight[place] = share;
    hours[place] =
      preparation === undefined
        ? ((ends.learningHours(competency[place]!) ?? STEP_MODEL.usualLearningHours) * level[place]!) /
          STEP_MODEL.workingLevel
        : preparation * share;
  }
}
