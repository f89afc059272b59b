import type { CareerGraph, RoleNode } from '../graph';
import type { RoleSimilarity, SimilarRole } from './atlas';

/**
 * Roles of the same scheme most like one, best first, without the role itself and without roles that share nothing.
 *
 * COMPETENCY_COSINE: cosine of the vectors of need weights (G. Salton, "Introduction to Modern Information Retrieval", 1983);
 * COMPETENCY_JACCARD: needs in common over needs of either (P. Jaccard, 1912); INTERESTS: 1 - the distance of the two interest
 * profiles over the largest distance there can be. O(requirements of the competencies that the role needs).
 */
export function similarRoles(
  graph: CareerGraph,
  role: RoleNode,
  measure: RoleSimilarity,
  first: number,
): readonly SimilarRole[] {
  const scores = measure === 'INTERESTS' ? byInterests(graph, role) : byCompetencies(graph, role, measure);
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

function byCompetencies(graph: CareerGraph, role: RoleNode, measure: RoleSimilarity): ReadonlyMap<number, number> {
  const { head, competency, weight, competencyHead, byCompetency, role: roleOf } = graph.requirements;
  const jaccard = measure === 'COMPETENCY_JACCARD';
  const common = new Map<number, number>();
  for (let place = head[role.index]!; place < head[role.index + 1]!; place++) {
    if (weight[place] === 0) continue;
    const c = competency[place]!;
    for (let i = competencyHead[c]!; i < competencyHead[c + 1]!; i++) {
      const other = byCompetency[i]!;
      if (weight[other] === 0) continue;
      const gain = jaccard ? 1 : weight[place]! * weight[other]!;
      common.set(roleOf[other]!, (common.get(roleOf[other]!) ?? 0) + gain);
    }
  }
  const size = (index: number): number => {
    let sum = 0;
    for (let place = head[index]!; place < head[index + 1]!; place++) {
      sum += jaccard ? Math.sign(weight[place]!) : weight[place]! ** 2;
    }
    return sum;
  };
  const own = size(role.index);
  return new Map(
    Array.from(common, ([other, value]) => {
      const its = size(other);
      return [other, jaccard ? value / (own + its - value) : value / Math.sqrt(own * its)];
    }),
  );
}

/** Six interests on a scale of 1..7: no two profiles are farther apart than six times six, squared and summed. */
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

/** Competencies that both need, those that weigh most in the first role first. */
function sharedNeeds(graph: CareerGraph, role: number, other: number): readonly number[] {
  const { head, competency, weight } = graph.requirements;
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
