import type { CareerGraph } from '../graph';
import { distanceTo, withLevels } from '../needs';
import { likelyMoves } from '../network';
import {
  commonness,
  coverageGain,
  type EasedMove,
  easedMove,
  impliedLevel,
  levelsAsked,
  type RoleHolder,
  usualLevel,
} from './eased-moves';
import { whyNextSkill } from './explain-skill';
import type { NextSkill, NextSkillOrder, NextSkillsQuestion } from './skill-worth';

/**
 * What someone in a role should learn next, best first: competencies that its likely moves ask for and that neither the
 * role nor the profile gives. Empty if no move leads on or nothing is missing. O(moves x needs).
 */
export function nextSkills(
  graph: CareerGraph,
  role: number,
  { profile, withinHours, orderBy, kind }: NextSkillsQuestion,
): readonly NextSkill[] {
  const moves = likelyMoves(graph, role);
  return withLevels(graph, profile, [role], (levels) => {
    const holder: RoleHolder = { graph, role, profile, levels, withinHours };
    const distances = new Map(moves.map(({ to }) => [to, distanceTo(graph, to, levels)]));
    const found: NextSkill[] = [];
    for (const [competency, asked] of levelsAsked(holder, moves)) {
      if (kind !== undefined && graph.competencies[competency]!.kind !== kind) continue;
      const level = usualLevel(asked);
      if (impliedLevel(graph, competency, levels) >= level) continue;
      const eased = asked.flatMap(
        ({ move, place }) => easedMove(holder, move, place, level, distances.get(move.to)!) ?? [],
      );
      if (eased.length > 0) found.push(nextSkillOf(holder, competency, level, eased, moves.length));
    }
    const worth = new Map(found.map((each) => [each, worthOf(each, orderBy)]));
    return found.sort((a, b) => worth.get(b)! - worth.get(a)! || a.competency - b.competency);
  });
}

function nextSkillOf(
  holder: RoleHolder,
  competency: number,
  level: number,
  eased: readonly EasedMove[],
  moveCount: number,
): NextSkill {
  const { graph, role, levels } = holder;
  const byGain = [...eased].sort(
    (a, b) => b.likelihood * coverageGain(b) - a.likelihood * coverageGain(a) || a.to - b.to,
  );
  const common = commonness(graph, graph.roles[role]!.scheme, competency, level);
  const asking = eased.reduce((sum, move) => sum + move.likelihood, 0);
  const expected = (of: (move: EasedMove) => number) =>
    eased.reduce((sum, move) => sum + move.likelihood * of(move), 0);
  const counting = 1 - common;
  const skill = {
    competency,
    haveLevel: levels[competency]!,
    level,
    hours: expected((move) => move.before.hours - move.after.hours) / asking,
    likelihoodAsked: asking,
    commonness: common,
    coverageGain: counting * expected(coverageGain),
    yearsSaved: counting * expected((move) => move.yearsBefore - move.yearsAfter),
    payGainUsd: counting * expected((move) => coverageGain(move) * Math.max(0, move.payChangeUsd ?? 0)),
    moves: byGain,
    moveCount,
  };
  const { weeklyHours } = holder.profile;
  return {
    ...skill,
    // Computed on demand, because callers read few of many.
    get why() {
      return whyNextSkill(graph, weeklyHours, role, skill);
    },
  };
}

function worthOf(skill: NextSkill, orderBy: NextSkillOrder): number {
  switch (orderBy) {
    case 'COVERAGE':
      return skill.coverageGain;
    case 'PAY':
      return skill.payGainUsd;
    case 'PER_HOUR':
      return skill.coverageGain / Math.max(1, skill.hours);
    default:
      return orderBy satisfies never;
  }
}
