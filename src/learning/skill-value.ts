import { SCHEMES, type Scheme, STEP_MODEL } from '../domain';
import type { CareerGraph, Sliced } from '../graph';
import { distanceTo, hasKnownNeeds, withLevels } from '../needs';
import { likelyMoves } from '../network';
import {
  type Asked,
  commonness,
  coverageGain,
  type EasedMove,
  type EasedRole,
  easedMove,
  easedRole,
  levelsAsked,
  usualLevel,
} from './eased-moves';
import { whySkillValue } from './explain-skill';
import { shortenedRoute } from './shortened-route';
import type { SkillValue, SkillValueQuestion } from './skill-worth';

/**
 * What one more competency is worth; see SkillValue. O(roles that need it x needs) for a role or a profile. With
 * neither: O(progressions x needs), in slices.
 */
export function* skillValueInSlices(
  graph: CareerGraph,
  question: SkillValueQuestion,
  clock: () => number,
): Sliced<SkillValue> {
  const { competency, role } = question;
  const scheme = role === null ? schemeAsking(graph, competency) : graph.roles[role]!.scheme;
  return yield* worthIn({ ...question, graph, scheme }, clock);
}

interface Question extends SkillValueQuestion {
  readonly graph: CareerGraph;
  readonly scheme: Scheme;
}

function* worthIn(question: Question, clock: () => number): Generator<void, SkillValue> {
  const { graph, competency, role, profile, scheme } = question;
  const known = graph.roles.filter((each) => each.scheme === scheme && hasKnownNeeds(graph, each.index));
  const needing = rolesNeeding(graph, competency, scheme);
  const holders = role !== null ? [role] : profile.levels.size > 0 ? [] : known.map((each) => each.index);
  const level = question.level ?? levelFor(question, needing);
  const haveLevel = holders.length > 1 ? null : holding(question, role, (levels) => levels[competency]!);
  const common = commonness(graph, scheme, competency, level);
  const moves: EasedMove[] = [];
  for (const holder of holders) {
    moves.push(...movesOf(question, needing, holder, level));
    yield;
  }
  moves.sort(
    (a, b) => b.likelihood * coverageGain(b) - a.likelihood * coverageGain(a) || a.from - b.from || a.to - b.to,
  );
  const roles =
    holders.length > 1
      ? eachOnce(moves)
      : holding(question, role, (levels) =>
          [...needing].flatMap(([to, place]) =>
            to === role ? [] : (easedRole({ ...question, levels }, place, level, distanceTo(graph, to, levels)) ?? []),
          ),
        );
  const mean = (of: (move: EasedMove) => number) =>
    holders.length === 0
      ? null
      : ((1 - common) * moves.reduce((sum, each) => sum + each.likelihood * of(each), 0)) / holders.length;
  const pay = roles.flatMap((each) => (each.opens ? (graph.roles[each.to]!.typicalPayUsd ?? []) : []));
  const value: Omit<SkillValue, 'why'> = {
    kind: 'SkillValue',
    competency,
    haveLevel,
    level,
    hours: hoursOf(graph, competency, Math.max(0, level - (haveLevel ?? 0)), moves.length > 0 ? moves : roles),
    commonness: common,
    askedBy: needing.size,
    roleCount: known.length,
    coverageGain: mean(coverageGain),
    yearsSaved: mean((move) => move.yearsBefore - move.yearsAfter),
    payGainUsd: mean((move) => coverageGain(move) * Math.max(0, move.payChangeUsd ?? 0)),
    payOpenedUsd: pay.length === 0 ? null : Math.max(...pay),
    roles: [...roles].sort(
      (a, b) => Number(b.opens) - Number(a.opens) || coverageGain(b) - coverageGain(a) || a.to - b.to,
    ),
    moves,
    route:
      role === null || question.towards === null
        ? null
        : yield* shortenedRoute(graph, role, question.towards, profile, competency, level, clock),
  };
  return { ...value, why: whySkillValue(graph, profile.weeklyHours, value) };
}

/** The median of the hours at the roles that ask for it. If none does: the competency's own hours for these levels. */
function hoursOf(graph: CareerGraph, competency: number, levels: number, eased: readonly EasedRole[]): number {
  const hours = eased.map(({ before, after }) => before.hours - after.hours).sort((a, b) => a - b);
  const own = (graph.competencies[competency]!.hours.value * levels) / STEP_MODEL.workingLevel;
  return hours[hours.length >> 1] ?? own;
}

function holding<T>({ graph, profile }: Question, role: number | null, use: (levels: Float32Array) => T): T {
  return withLevels(graph, profile, role === null ? [] : [role], use);
}

/** The moves out of a role that the competency at a level eases. */
function movesOf(question: Question, needing: Needing, role: number, level: number): readonly EasedMove[] {
  const { graph } = question;
  const moves = likelyMoves(graph, role).filter((move) => needing.has(move.to));
  if (moves.length === 0) return [];
  return holding(question, role, (levels) =>
    moves.flatMap((move) => {
      const before = distanceTo(graph, move.to, levels);
      return easedMove({ ...question, role, levels }, move, needing.get(move.to)!, level, before) ?? [];
    }),
  );
}

/** The best move into each role: one that opens it, otherwise the first. */
function eachOnce(moves: readonly EasedMove[]): readonly EasedRole[] {
  const best = new Map<number, EasedRole>();
  for (const move of moves) {
    const known = best.get(move.to);
    if (known === undefined || (move.opens && !known.opens)) best.set(move.to, move);
  }
  return [...best.values()];
}

/**
 * The level that a role's likely moves usually ask for; otherwise that of all roles that need it; otherwise working
 * level.
 */
function levelFor(question: Question, needing: Needing): number {
  const { graph, competency, role } = question;
  if (role !== null) {
    const asked = holding(question, role, (levels) =>
      levelsAsked({ ...question, role, levels }, likelyMoves(graph, role)).get(competency),
    );
    if (asked !== undefined) return usualLevel(asked);
  }
  const asked: Asked[] = [...needing.values()].map((place) => ({ level: graph.requirements.level[place]!, share: 1 }));
  return asked.length === 0 ? STEP_MODEL.workingLevel : usualLevel(asked);
}

/** The roles of a scheme that need a competency, each with the place of that requirement in the table. */
type Needing = ReadonlyMap<number, number>;

function rolesNeeding(graph: CareerGraph, competency: number, scheme: Scheme): Needing {
  const { competencyHead, byCompetency, role, weight } = graph.requirements;
  const places = byCompetency.subarray(competencyHead[competency]!, competencyHead[competency + 1]!);
  const needed = [...places].filter((place) => weight[place]! > 0 && graph.roles[role[place]!]!.scheme === scheme);
  return new Map(needed.map((place) => [role[place]!, place]));
}

/** The strongest scheme with a role that needs the competency; our own scheme if there is none. */
function schemeAsking(graph: CareerGraph, competency: number): Scheme {
  return SCHEMES.find((scheme) => rolesNeeding(graph, competency, scheme).size > 0) ?? SCHEMES[0];
}
