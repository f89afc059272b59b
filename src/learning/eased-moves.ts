/**
 * What one more competency changes for the moves out of a role, discounted by how common it is.
 *
 * The gain of a move is what the competency adds to your coverage of the target. Moves count by their likelihood. (The
 * share of what is *missing* would favour the last hundredth of a role that you almost have.) A common competency is
 * worth less: only the share of roles that do not ask for it at that level counts. That share estimates the chance that
 * you lack it, if you did not say. Without this discount office software always wins, because everybody asks for it.
 */
import { gapShare, type Scheme } from '../domain';
import { type CareerGraph, oncePerFigures } from '../graph';
import type { Profile } from '../needs';
import { asksForSchool, type Distance, isWithinReach, nearer } from '../needs';
import { type LikelyMove, progressionYears } from '../network';

/** What a competency at a level changes for one role that asks for it. */
export interface EasedRole {
  readonly to: number;
  /** The role that you hold; null if there is only a profile. */
  readonly from: number | null;
  readonly before: Distance;
  readonly after: Distance;
  /** True if the role is within reach with the competency but not without it. */
  readonly opens: boolean;
  /** Pay of `to` minus pay of `from`, US dollars a year; null if one is unknown. */
  readonly payChangeUsd: number | null;
}

/** What a competency changes for one move out of a role. */
export interface EasedMove extends EasedRole {
  readonly from: number;
  readonly progression: number;
  /** Among the moves out of `from`, 0..1. */
  readonly likelihood: number;
  readonly yearsBefore: number;
  readonly yearsAfter: number;
}

/** Someone with a profile who holds a role or none. Valid only inside the call of `withLevels` that gave the levels. */
export interface Holder {
  readonly graph: CareerGraph;
  readonly role: number | null;
  readonly profile: Profile;
  /** From the role and the profile. */
  readonly levels: Float32Array;
  readonly withinHours: number | null;
}

/** Someone who holds a role. */
export type RoleHolder = Holder & { readonly role: number };

/**
 * What it changes for a role if you raise the competency of one of its requirements (a place in the table) to a level;
 * null if nothing. `before` is the holder's distance to the role.
 */
export function easedRole(holder: Holder, place: number, level: number, before: Distance): EasedRole | null {
  const { graph, levels, withinHours, role: from } = holder;
  const to = graph.requirements.role[place]!;
  const after = nearer(graph, before, place, levels[graph.requirements.competency[place]!]!, level);
  if (after.coverage <= before.coverage) return null;
  const had = from === null ? undefined : graph.roles[from]!.schoolingYears;
  const opens =
    !isWithinReach(before, withinHours) && isWithinReach(after, withinHours) && !asksForSchool(graph.roles[to]!, had);
  return { to, from, before, after, opens, payChangeUsd: from === null ? null : payChange(graph, from, to) };
}

/** The same for a move out of the holder's role; null if nothing changes. */
export function easedMove(
  holder: RoleHolder,
  move: LikelyMove,
  place: number,
  level: number,
  before: Distance,
): EasedMove | null {
  const { graph, role: from, profile } = holder;
  const eased = easedRole(holder, place, level, before);
  if (eased === null) return null;
  return {
    ...eased,
    from,
    progression: move.progression,
    likelihood: move.share,
    yearsBefore: progressionYears(graph, move.progression, eased.before.hours, profile.weeklyHours),
    yearsAfter: progressionYears(graph, move.progression, eased.after.hours, profile.weeklyHours),
  };
}

/** What a competency adds to the coverage of the target. */
export function coverageGain({ before, after }: EasedRole): number {
  return after.coverage - before.coverage;
}

function payChange(graph: CareerGraph, from: number, to: number): number | null {
  const now = graph.roles[from]?.typicalPayUsd ?? null;
  const then = graph.roles[to]?.typicalPayUsd ?? null;
  return now === null || then === null ? null : then - now;
}

/** A level that a likely move asks for and the holder lacks. */
export interface Asked {
  readonly level: number;
  /** Weight of the move, > 0. */
  readonly share: number;
}

/** A level that a move asks for, with its place in the table of requirements. */
export interface AskedByMove extends Asked {
  readonly move: LikelyMove;
  readonly place: number;
}

/** By competency: the levels that moves ask for and the holder lacks. O(needs of the targets). */
export function levelsAsked(
  { graph, levels }: Holder,
  moves: readonly LikelyMove[],
): ReadonlyMap<number, readonly AskedByMove[]> {
  const { head, competency, level, tolerance, weight } = graph.requirements;
  const asked = new Map<number, AskedByMove[]>();
  for (const move of moves) {
    for (let place = head[move.to]!; place < head[move.to + 1]!; place++) {
      const c = competency[place]!;
      if (weight[place] === 0 || gapShare(levels[c]!, level[place]!, tolerance[place]!) === 0) continue;
      const each = { level: level[place]!, share: move.share, move, place };
      const known = asked.get(c);
      if (known === undefined) asked.set(c, [each]);
      else known.push(each);
    }
  }
  return asked;
}

/** The level that is enough for at least half of those who ask, weighted by likelihood. `asked` must not be empty. */
export function usualLevel(asked: readonly Asked[]): number {
  const sorted = [...asked].sort((a, b) => a.level - b.level);
  let left = sorted.reduce((sum, { share }) => sum + share, 0) / 2;
  for (const { level, share } of sorted) {
    left -= share;
    if (left <= 1e-12) return level;
  }
  return sorted.at(-1)!.level;
}

/**
 * The level of a competency that you have by implication: the highest level of its narrower skills and technologies. If
 * you debug, you solve problems; if you run PostgreSQL, you know relational databases.
 */
export function impliedLevel(graph: CareerGraph, competency: number, levels: Float32Array): number {
  const node = graph.competencies[competency]!;
  if (node.kind === 'Technology') return 0;
  return Math.max(0, ...[...node.narrower, ...node.technologies].map((part) => levels[part]!));
}

/**
 * Share of a scheme's roles that ask for a competency at a level, at any importance, 0..1. It estimates who has it
 * anyway.
 */
export function commonness(graph: CareerGraph, scheme: Scheme, competency: number, level: number): number {
  const { competencyHead, byCompetency, role, level: levelAt, tolerance } = graph.requirements;
  let having = 0;
  for (let i = competencyHead[competency]!; i < competencyHead[competency + 1]!; i++) {
    const place = byCompetency[i]!;
    if (graph.roles[role[place]!]!.scheme !== scheme) continue;
    if (gapShare(levelAt[place]!, level, tolerance[place]!) === 0) having++;
  }
  return having === 0 ? 0 : having / (rolesByScheme(graph).get(scheme) ?? 0);
}

/** Number of roles of each scheme with known requirements. */
const rolesByScheme = oncePerFigures((graph: CareerGraph): ReadonlyMap<Scheme, number> => {
  const { head } = graph.requirements;
  const known = new Map<Scheme, number>();
  for (const role of graph.roles) {
    if (head[role.index] === head[role.index + 1]) continue;
    known.set(role.scheme, (known.get(role.scheme) ?? 0) + 1);
  }
  return known;
});
