/**
 * Roles of the same scheme that are like one. By what they need:
 *
 * COMPETENCY_COSINE   cosine of the vectors of need weights: G. Salton, M. J. McGill, "Introduction to Modern Information
 *                     Retrieval", McGraw-Hill, 1983
 * COMPETENCY_JACCARD  needs in common over needs of either: P. Jaccard, 1912, doi:10.1111/j.1469-8137.1912.tb05611.x
 * COVERS_OTHER        share of the other role's needs, by weight, that a holder of this one has: `coverage` of the step model
 * COVERED_BY_OTHER    share of this role's needs that a holder of the other one has: the same the other way round
 *
 * By whom they suit:
 *
 * INTERESTS           1 - the distance of the two interest profiles over the largest distance there can be
 *
 * The first two and the last are symmetric. O(requirements of the competencies that the role asks for).
 */
import { gapShare } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';

/** The measures, the default first. */
export const ROLE_SIMILARITIES = [
  'COMPETENCY_COSINE',
  'COMPETENCY_JACCARD',
  'COVERS_OTHER',
  'COVERED_BY_OTHER',
  'INTERESTS',
] as const;
export type RoleSimilarity = (typeof ROLE_SIMILARITIES)[number];

export interface SimilarRole {
  readonly role: number;
  /** 0..1 */
  readonly score: number;
  /** Competencies that both need, weightiest first. */
  readonly shared: readonly number[];
}

/**
 * Roles of the same scheme that are most similar to one, best first, without the role itself and without roles that
 * share nothing.
 */
export function similarRoles(
  graph: CareerGraph,
  role: RoleNode,
  measure: RoleSimilarity,
  first: number,
): readonly SimilarRole[] {
  const scores = measure === 'INTERESTS' ? byInterests(graph, role) : byNeeds(graph, role, measure);
  return [...scores]
    .filter(([other, score]) => other !== role.index && score > 0 && graph.roles[other]!.scheme === role.scheme)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, first)
    .map(([other, score]) => ({
      role: other,
      score: Math.round(score * 10_000) / 10_000,
      shared: sharedNeeds(graph, role.index, other),
    }));
}

function byNeeds(
  graph: CareerGraph,
  role: RoleNode,
  measure: Exclude<RoleSimilarity, 'INTERESTS'>,
): ReadonlyMap<number, number> {
  const { head, competency, competencyHead, byCompetency, role: roleOf } = graph.requirements;
  const gain = GAINS[measure];
  const common = new Map<number, number>();
  for (let place = head[role.index]!; place < head[role.index + 1]!; place++) {
    const c = competency[place]!;
    for (let i = competencyHead[c]!; i < competencyHead[c + 1]!; i++) {
      const other = byCompetency[i]!;
      const gained = gain(graph, place, other);
      if (gained > 0) common.set(roleOf[other]!, (common.get(roleOf[other]!) ?? 0) + gained);
    }
  }
  // The weights of a role's needs sum to 1, so their sum is a share already.
  if (measure === 'COVERS_OTHER' || measure === 'COVERED_BY_OTHER') return common;
  const size = measure === 'COMPETENCY_JACCARD' ? needCount : squaredWeight;
  const own = size(graph, role.index);
  return new Map(
    Array.from(common, ([other, value]) => {
      const its = size(graph, other);
      return [other, measure === 'COMPETENCY_JACCARD' ? value / (own + its - value) : value / Math.sqrt(own * its)];
    }),
  );
}

/** What one competency that both roles ask for adds to the score; takes the places of both requirements. */
type Gain = (graph: CareerGraph, own: number, other: number) => number;

const GAINS: Readonly<Record<Exclude<RoleSimilarity, 'INTERESTS'>, Gain>> = Object.freeze({
  COMPETENCY_COSINE: ({ requirements: { weight } }, own, other) => weight[own]! * weight[other]!,
  COMPETENCY_JACCARD: ({ requirements: { weight } }, own, other) => +(weight[own]! > 0 && weight[other]! > 0),
  COVERS_OTHER: (graph, own, other) => covered(graph, own, other),
  COVERED_BY_OTHER: (graph, own, other) => covered(graph, other, own),
});

/** The part of a need's weight that holders of another requirement of the same competency meet. */
function covered({ requirements }: CareerGraph, have: number, need: number): number {
  const { weight, level, tolerance } = requirements;
  return weight[need]! * (1 - gapShare(level[have]!, level[need]!, tolerance[need]!));
}

function needCount({ requirements: { head, weight } }: CareerGraph, role: number): number {
  let count = 0;
  for (let place = head[role]!; place < head[role + 1]!; place++) if (weight[place]! > 0) count++;
  return count;
}

function squaredWeight({ requirements: { head, weight } }: CareerGraph, role: number): number {
  let sum = 0;
  for (let place = head[role]!; place < head[role + 1]!; place++) sum += weight[place]! ** 2;
  return sum;
}

/** Six interests on a scale of 1..7: the largest possible distance of two profiles. */
const FARTHEST_INTERESTS = Math.sqrt(6 * 6 ** 2);

function byInterests(graph: CareerGraph, role: RoleNode): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  if (role.interests.length === 0) return scores;
  for (const other of graph.roles) {
    if (other.interests.length === 0) continue;
    const squares = other.interests.map((value, i) => (value - role.interests[i]!) ** 2);
    scores.set(other.index, 1 - Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) / FARTHEST_INTERESTS);
  }
  return scores;
}

/** Competencies that both need, by weight in the first role. */
function sharedNeeds({ requirements }: CareerGraph, role: number, other: number): readonly number[] {
  const { head, competency, weight } = requirements;
  const needed = new Set<number>();
  for (let place = head[other]!; place < head[other + 1]!; place++) {
    if (weight[place]! > 0) needed.add(competency[place]!);
  }
  const shared: number[] = [];
  for (let place = head[role]!; place < head[role + 1]!; place++) {
    if (weight[place]! > 0 && needed.has(competency[place]!)) shared.push(competency[place]!);
  }
  return shared;
}
