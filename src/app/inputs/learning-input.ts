/** Turns what you write about learning into resolved questions. */
import { InvalidOptionError } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { NextSkillOrder, NextSkillsQuestion, PlanQuestion, SkillValueQuestion } from '../../learning';
import type { Ranking } from '../../network';
import { ROUTE_DEFAULTS } from '../../routes';
import { checkLength } from './check-option';
import { type ProfileInput, readProfile } from './profile';
import { checkEnds, numberIfGiven, numberOf, numbersOf } from './references';
import { readWithinHours } from './within-hours';

export interface LearningPlanInput {
  /** The role to reach. */
  readonly to: string;
  /** The role that you hold. If given, the plan follows a route from it. */
  readonly from?: string | undefined;
  /** The roles of the route between its ends; empty for the direct way. Default: those of the best route. */
  readonly through?: readonly string[] | undefined;
  /** How to choose the best route; default as for routes. */
  readonly rankBy?: Ranking | undefined;
  readonly profile?: ProfileInput | undefined;
  /** As NextSkillsInput.withinHours. */
  readonly withinHours?: number | undefined;
}

/** Most roles that `through` may name: as many as lie between the ends of the longest route. */
const MOST_THROUGH = 11;

/** The plan question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readPlanInput(graph: CareerGraph, input: LearningPlanInput): PlanQuestion {
  const to = numberOf(graph, 'Role', 'input.to', input.to);
  const profile = readProfile(graph, 'input.profile', input.profile);
  const withinHours = readWithinHours(input.withinHours, 'input.withinHours');
  const rankBy = input.rankBy ?? ROUTE_DEFAULTS.rankBy;
  if (input.from === undefined && input.through !== undefined) {
    throw new InvalidOptionError(
      'input.through',
      'input.through needs input.from: say which role the route starts from.',
    );
  }
  const from = numberIfGiven(graph, 'Role', 'input.from', input.from);
  if (from === null) return { from, to, through: null, rankBy, profile, withinHours };
  checkEnds(graph, 'input.to', from, to);
  return { from, to, through: readThrough(graph, input.through, from, to), rankBy, profile, withinHours };
}

function readThrough(
  graph: CareerGraph,
  through: readonly string[] | undefined,
  from: number,
  to: number,
): readonly number[] | null {
  if (through === undefined) return null;
  checkLength('input.through', through, 'roles', MOST_THROUGH);
  const between = numbersOf(graph, 'Role', 'input.through', through);
  if (new Set([from, ...between, to]).size === between.length + 2) return between;
  throw new InvalidOptionError(
    'input.through',
    'input.through names a role twice, or one of the ends. Name each role once.',
  );
}

export interface NextSkillsInput {
  readonly profile?: ProfileInput | null | undefined;
  /** The most hours that may be missing for a role to be within reach. Default: see NextSkillsQuestion. */
  readonly withinHours?: number | undefined;
  /** Default COVERAGE. */
  readonly orderBy?: NextSkillOrder | undefined;
  /** Only skills, or only technologies. */
  readonly kind?: 'Skill' | 'Technology' | undefined;
}

/** The next-skills question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readNextSkillsInput(graph: CareerGraph, input: NextSkillsInput): NextSkillsQuestion {
  return {
    profile: readProfile(graph, 'profile', input.profile),
    withinHours: readWithinHours(input.withinHours),
    orderBy: input.orderBy ?? 'COVERAGE',
    kind: input.kind,
  };
}

export interface SkillValueInput {
  /** A skill or technology. */
  readonly ref: string;
  /** The role that you hold. */
  readonly role?: string | undefined;
  readonly profile?: ProfileInput | undefined;
  /** A goal. If given, the answer compares the quickest route to it without and with the competency. */
  readonly towards?: string | undefined;
  /** The level, above 0 and up to 7. Default: the usual one among those asked for. */
  readonly level?: number | undefined;
  /** As NextSkillsInput.withinHours. */
  readonly withinHours?: number | undefined;
}

/** The skill-value question of an input. @throws {InvalidOptionError} @throws {UnknownReferenceError} */
export function readSkillValueInput(graph: CareerGraph, input: SkillValueInput): SkillValueQuestion {
  const { level } = input;
  const competency = numberOf(graph, 'Competency', 'ref', input.ref);
  const role = numberIfGiven(graph, 'Role', 'role', input.role);
  if (role === null && input.towards !== undefined) {
    throw new InvalidOptionError('towards', 'towards needs role: say which role the way starts from.');
  }
  const towards = numberIfGiven(graph, 'Role', 'towards', input.towards);
  if (role !== null && towards !== null) checkEnds(graph, 'towards', role, towards);
  if (level !== undefined && !(level > 0 && level <= 7)) {
    throw new InvalidOptionError('level', `level is ${level}; it must be above 0 and at most 7 (4 is working level).`);
  }
  return {
    competency,
    role,
    towards,
    level: level ?? null,
    profile: readProfile(graph, 'profile', input.profile),
    withinHours: readWithinHours(input.withinHours),
  };
}
