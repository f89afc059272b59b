/** Turns what you write about learning into resolved questions. */
import { InvalidOptionError } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { NextSkillsQuestion, PlanQuestion, SkillValueQuestion } from '../../learning';
import type { Profile } from '../../needs';
import { ROUTE_DEFAULTS } from '../../routes';
import type { InputOf } from './questions/input-of';
import { LEARNING_PLAN, NEXT_SKILLS, SKILL_GAP, SKILL_VALUE } from './questions/learning';
import { readQuestion } from './read-question';
import { checkEnds } from './references';

export type SkillGapInput = InputOf<typeof SKILL_GAP.fields>;
export type LearningPlanInput = InputOf<typeof LEARNING_PLAN.fields>;
export type NextSkillsInput = InputOf<typeof NEXT_SKILLS.fields>;
export type SkillValueInput = InputOf<typeof SKILL_VALUE.fields>;

/** Which role's needs are held against which profile. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readSkillGapInput(graph: CareerGraph, input: SkillGapInput): Sliced<{ to: number; profile: Profile }> {
  return yield* readQuestion(graph, SKILL_GAP, input);
}

/** The plan question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readPlanInput(graph: CareerGraph, input: LearningPlanInput): Sliced<PlanQuestion> {
  const {
    to,
    from,
    through,
    rankBy = ROUTE_DEFAULTS.rankBy,
    profile,
    withinHours = null,
  } = yield* readQuestion(graph, LEARNING_PLAN, input);
  if (from === undefined) {
    if (through === undefined) return { from: null, to, through: null, rankBy, profile, withinHours };
    throw new InvalidOptionError(
      'input.through',
      'input.through needs input.from: say which role the route starts from.',
    );
  }
  checkEnds(graph, 'input.to', from, to);
  if (through !== undefined) checkThrough([from, ...through, to]);
  return { from, to, through: through ?? null, rankBy, profile, withinHours };
}

function checkThrough(roles: readonly number[]): void {
  if (new Set(roles).size === roles.length) return;
  throw new InvalidOptionError(
    'input.through',
    'input.through names a role twice, or one of the ends. Name each role once.',
  );
}

/** The next-skills question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readNextSkillsInput(graph: CareerGraph, input: NextSkillsInput): Sliced<NextSkillsQuestion> {
  const { profile, withinHours = null, orderBy = 'COVERAGE', kind } = yield* readQuestion(graph, NEXT_SKILLS, input);
  return { profile, withinHours, orderBy, kind };
}

/** The skill-value question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function* readSkillValueInput(graph: CareerGraph, input: SkillValueInput): Sliced<SkillValueQuestion> {
  const {
    ref,
    role = null,
    towards = null,
    level = null,
    profile,
    withinHours = null,
  } = yield* readQuestion(graph, SKILL_VALUE, input);
  if (role === null && towards !== null) {
    throw new InvalidOptionError('towards', 'towards needs role: say which role the way starts from.');
  }
  if (role !== null && towards !== null) checkEnds(graph, 'towards', role, towards);
  return { competency: ref, role, towards, level, profile, withinHours };
}
