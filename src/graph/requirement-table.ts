import { gapWeight, isNeed, type LinkFactOf, levelOf, STEP_MODEL, toleranceOf } from '../domain';
import type { RequirementTable } from './career-graph';
import { byStrength } from './evidence';
import { groupLinks, headsOf, orderBy } from './rows';

/** What the table must know of the nodes that requirements join. */
export interface RequirementEnds {
  readonly roleCount: number;
  readonly competencyCount: number;
  roleNumber(id: string): number;
  competencyNumber(id: string): number;
  precedenceOf(source: string): number;
  /** Hours of learning from nothing to all that a role needs, if it says so itself. */
  preparationHours(role: number): number | undefined;
  /** Hours from nothing to working level, if a source says so. */
  learningHours(competency: number): number | undefined;
}

/**
 * Requirements in rows by role. A role's hours of preparation are shared out over its needs by weight; a role that states
 * none takes the learning hours of each competency, in proportion to the level.
 */
export function buildRequirementTable(
  links: readonly LinkFactOf<'REQUIRES'>[],
  ends: RequirementEnds,
): RequirementTable {
  const groups = groupLinks(links, ends.roleNumber, ends.competencyNumber, ends.competencyCount).map((claims) =>
    byStrength(claims, ends.precedenceOf),
  );
  const strongest = groups.map((claims) => claims[0] as LinkFactOf<'REQUIRES'>);
  const roleOf = strongest.map((link) => ends.roleNumber(link.from));
  const competencyOf = strongest.map((link) => ends.competencyNumber(link.to));
  const order = orderBy(
    groups.length,
    (a, b) =>
      roleOf[a]! - roleOf[b]! ||
      (strongest[b] as LinkFactOf<'REQUIRES'>).properties.importance -
        (strongest[a] as LinkFactOf<'REQUIRES'>).properties.importance ||
      competencyOf[a]! - competencyOf[b]!,
  );

  const count = groups.length;
  const role = new Int32Array(count);
  const competency = new Int32Array(count);
  const importance = new Float32Array(count);
  const level = new Float32Array(count);
  const levelKnown = new Uint8Array(count);
  const tolerance = new Float32Array(count);
  const weight = new Float32Array(count);
  order.forEach((group, place) => {
    const said = (strongest[group] as LinkFactOf<'REQUIRES'>).properties;
    role[place] = roleOf[group] as number;
    competency[place] = competencyOf[group] as number;
    importance[place] = said.importance;
    level[place] = levelOf(said);
    levelKnown[place] = said.level === undefined ? 0 : 1;
    tolerance[place] = toleranceOf(said);
    weight[place] = isNeed(said.importance) ? gapWeight(said.importance, said.level) : 0;
  });
  const head = headsOf(role, ends.roleCount);
  const hours = new Float32Array(count);
  for (let r = 0; r < ends.roleCount; r++) shareOut(r, head, competency, level, weight, hours, ends);

  const byCompetency = orderBy(count, (a, b) => competency[a]! - competency[b]! || role[a]! - role[b]!);
  const claimsAt = Array.from(order, (group) => groups[group] as LinkFactOf<'REQUIRES'>[]);
  return {
    count,
    head,
    role,
    competency,
    importance,
    level,
    levelKnown,
    tolerance,
    weight,
    hours,
    competencyHead: headsOf(
      Int32Array.from(byCompetency, (place) => competency[place]!),
      ends.competencyCount,
    ),
    byCompetency,
    claims: (place) => claimsAt[place] ?? [],
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
