/**
 * Which of two competencies to learn first: as the graph states, or else by which roles ask for both.
 *
 * A broader skill comes before a narrower one, and a skill before its parts and technologies. Otherwise, x comes before
 * y if most roles that ask for y also ask for x, but clearly fewer the other way round. This is the asymmetry of
 * conditional probabilities, after M. Hosseinioun, F. Neffke, L. Zhang, H. Youn, "Skill dependencies uncover nested
 * human capital", Nature Human Behaviour 9, 2025 (preprint 2023), doi:10.1038/s41562-024-02093-2. Departures: a minimum
 * support and, instead of their test against shuffled portfolios, a Wilson bound above the base rate of x. So what
 * everybody asks for is no prerequisite of everything (E. B. Wilson, "Probable Inference", JASA 22, 1927,
 * doi:10.1080/01621459.1927.10502953).
 *
 * O(pairs of competencies x roles / 32).
 */
import type { Scheme } from '../domain';
import type { CareerGraph } from '../graph';

export type PrerequisiteKind = 'BROADER' | 'PART_OF' | 'CONDITIONAL';

/** States that one competency is learnt before another. */
export interface Prerequisite {
  readonly before: number;
  readonly after: number;
  readonly kind: PrerequisiteKind;
  /** 2 if the graph states it, otherwise P(before | after) - P(after | before), 0..1. */
  readonly strength: number;
}

/**
 * When the roles that ask for both decide which comes first. Estimates, chosen by reading plans on the seeds and on
 * O*NET.
 */
const PREREQUISITE_RULE = Object.freeze({
  /** Roles that ask for both. */
  minSupport: 3,
  /** Least share of the roles asking for the later one that also ask for the earlier one. */
  leastShare: 0.6,
  /** Least difference between that share and the share the other way round. */
  leastAsymmetry: 0.25,
  /** Standard deviations of the Wilson bound: 90 % one-sided. */
  z: 1.2816,
});

const STATED = 2;

/** The prerequisites among these competencies, ordered by `before`, then `after`; at most one per pair. */
export function prerequisitesAmong(
  graph: CareerGraph,
  competencies: readonly number[],
  schemes: readonly Scheme[],
): readonly Prerequisite[] {
  const wanted = new Set(competencies);
  const found = new Map<number, Prerequisite>();
  const key = (before: number, after: number) => before * graph.competencies.length + after;
  const put = (before: number, after: number, kind: PrerequisiteKind, strength: number) => {
    if (before === after || !wanted.has(before) || found.has(key(before, after))) return;
    found.set(key(before, after), { before, after, kind, strength });
  };
  for (const competency of competencies) {
    const node = graph.competencies[competency]!;
    for (const skill of node.kind === 'Technology' ? node.skills : []) put(skill, competency, 'PART_OF', STATED);
    for (const skill of node.kind === 'Skill' ? node.broader : []) put(skill, competency, 'BROADER', STATED);
  }
  const asking = rolesAsking(graph, competencies, schemes);
  for (const [x, rolesOfX] of asking.sets) {
    for (const [y, rolesOfY] of asking.sets) {
      if (x === y || found.has(key(x, y)) || found.has(key(y, x))) continue;
      if (!rolesOfX.isRated && rolesOfY.isRated) continue;
      const strength = asymmetry(rolesOfX.size, rolesOfY.size, common(rolesOfX.bits, rolesOfY.bits), asking.roleCount);
      if (strength !== null) put(x, y, 'CONDITIONAL', strength);
    }
  }
  return [...found.values()].sort((a, b) => a.before - b.before || a.after - b.after);
}

/**
 * P(x | y) - P(y | x) if x is a prerequisite of y, otherwise null. Takes the numbers of roles that ask for x, for y,
 * for both, and of all roles.
 */
export function asymmetry(x: number, y: number, both: number, all: number): number | null {
  const { minSupport, leastShare, leastAsymmetry, z } = PREREQUISITE_RULE;
  if (both < minSupport) return null;
  const xGivenY = both / y;
  const difference = xGivenY - both / x;
  if (xGivenY < leastShare || difference < leastAsymmetry) return null;
  return wilsonLower(both, y, z) > x / all ? difference : null;
}

/** Lower end of Wilson's interval for a share of `hits` in `trials`. */
function wilsonLower(hits: number, trials: number, z: number): number {
  const share = hits / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return (share + z ** 2 / (2 * trials) - spread) / (1 + z ** 2 / trials);
}

interface RoleSet {
  readonly size: number;
  /**
   * True if roles rate it with a level. What is only named is counted more freely, so it cannot come before what is
   * rated.
   */
  readonly isRated: boolean;
  readonly bits: Uint32Array;
}

/**
 * For each competency: the roles of the schemes that need it, or that name it without a level. What is rated for every
 * role (O*NET's abilities) must be a need; a technology is only named where it is used. A role that asks for a narrower
 * skill or a technology also asks for the skill that it belongs to.
 */
function rolesAsking(graph: CareerGraph, competencies: readonly number[], schemes: readonly Scheme[]) {
  const { head, competencyHead, byCompetency, role, weight, levelKnown } = graph.requirements;
  const number = new Int32Array(graph.roles.length).fill(-1);
  let roleCount = 0;
  for (const each of graph.roles) {
    if (head[each.index] === head[each.index + 1] || !schemes.includes(each.scheme)) continue;
    number[each.index] = roleCount++;
  }
  const sets = new Map<number, RoleSet>();
  for (const competency of competencies) {
    const bits = new Uint32Array(Math.ceil(roleCount / 32));
    let rated = 0;
    let named = 0;
    for (const part of withParts(graph, competency)) {
      for (let i = competencyHead[part]!; i < competencyHead[part + 1]!; i++) {
        const place = byCompetency[i]!;
        const at = number[role[place]!]!;
        if (at < 0 || (weight[place] === 0 && levelKnown[place] === 1)) continue;
        bits[at >> 5] = bits[at >> 5]! | (1 << (at & 31));
        if (part !== competency) continue;
        if (levelKnown[place] === 1) rated++;
        else named++;
      }
    }
    const size = common(bits, bits);
    if (size > 0) sets.set(competency, { size, bits, isRated: rated > named });
  }
  return { sets, roleCount };
}

/** A competency with its narrower skills and technologies, and with those of its narrower skills. */
function withParts(graph: CareerGraph, competency: number): ReadonlySet<number> {
  const parts = new Set([competency]);
  for (const part of parts) {
    const node = graph.competencies[part]!;
    if (node.kind === 'Skill') for (const each of [...node.narrower, ...node.technologies]) parts.add(each);
  }
  return parts;
}

/** How many bits two sets have in common. */
function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    let bits = a[i]! & b[i]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}
