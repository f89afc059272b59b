import { REACH } from '../../../needs';
import { ROUTE_DEFAULTS } from '../../../routes';
import type { Question } from './question';
import { COMPETENCY_KIND, NEXT_SKILL_ORDER, ROUTE_RANKING } from './vocabularies';

const WITHIN_HOURS = {
  kind: 'number',
  range: [0, REACH.mostHours],
  option: '--within <hours>',
  description: 'A role is within reach if no more hours of learning are missing.',
  leftOut: 'if nothing essential is missing and you have three quarters of its needs',
  more: 'O*NET roles that ask for over half a year more schooling than the role you have are never within reach by learning alone.',
  mustBe: `it must be between 0 and ${REACH.mostHours} hours of learning`,
} as const;

const KIND = {
  kind: 'choice',
  of: COMPETENCY_KIND,
  option: '--kind <kind>',
  description: 'Only skills, or only technologies.',
} as const;

/** What you lack for a role. */
export const SKILL_GAP = {
  title: 'What you have and miss for a role',
  graphql: 'skillGap',
  commands: ['gap'],
  path: '',
  fields: {
    to: {
      kind: 'name',
      of: 'Role',
      required: true,
      option: '<role>',
      description: 'The role in question.',
      more: 'Give its id, slug or title in any case. Unknown: `UNKNOWN_REFERENCE`.',
    },
    profile: { kind: 'profile', required: true, description: 'What you can do, and how fast you learn.' },
  },
} as const satisfies Question;

/** What to learn for a role, or along a route to it. */
export const LEARNING_PLAN = {
  title: 'What to learn for a role, in order',
  graphql: 'learningPlan(input:)',
  commands: ['plan'],
  path: 'input.',
  fields: {
    to: {
      kind: 'name',
      of: 'Role',
      required: true,
      option: '<to>',
      description: 'The role you want.',
      more: 'Give its id, slug, title or alternate title in any case. Unknown: `UNKNOWN_REFERENCE`.',
    },
    from: {
      kind: 'name',
      of: 'Role',
      option: '--from <role>',
      description: 'The role you have: the plan then follows a route from it.',
      leftOut: 'no route, only what you lack',
    },
    through: {
      kind: 'names',
      of: 'Role',
      most: 11,
      option: '--through <list>',
      description: 'The roles of the route between its ends, in order.',
      leftOut: 'those of the best route',
      more: 'Give [] for the direct way.',
    },
    rankBy: {
      kind: 'choice',
      of: ROUTE_RANKING,
      default: ROUTE_DEFAULTS.rankBy,
      option: '--rank <by>',
      description: 'By what the best route is chosen.',
    },
    profile: {
      kind: 'profile',
      isWhole: true,
      description: 'What you can do, beyond the role if you give one, and how fast you learn.',
    },
    withinHours: WITHIN_HOURS,
  },
} as const satisfies Question;

/** What to learn next in a role. */
export const NEXT_SKILLS = {
  title: 'What to learn next in a role',
  graphql: 'Role.nextSkills',
  commands: ['next-skills'],
  path: '',
  fields: {
    profile: { kind: 'profile', description: 'What you can do beyond the role, and how fast you learn.' },
    orderBy: {
      kind: 'choice',
      of: NEXT_SKILL_ORDER,
      default: 'COVERAGE',
      option: '--by <what>',
      description: 'Which come first.',
    },
    kind: KIND,
    withinHours: WITHIN_HOURS,
  },
} as const satisfies Question;

/** What one more competency is worth. */
export const SKILL_VALUE = {
  title: 'What one more skill is worth',
  graphql: 'skillValue',
  commands: ['skill-value'],
  path: '',
  fields: {
    ref: {
      kind: 'name',
      of: 'Competency',
      required: true,
      option: '<skill>',
      description: 'The skill or technology.',
      more: 'Give its id, slug or name in any case. Unknown: `UNKNOWN_REFERENCE`. Example: "Kubernetes"',
    },
    role: {
      kind: 'name',
      of: 'Role',
      option: '--role <role>',
      description: 'The role you have.',
      leftOut: 'without a profile too, the worth to whoever holds any role',
      more: 'Example: "Back-End Developer"',
    },
    profile: {
      kind: 'profile',
      description: 'What you can do, beyond the role if you give one, and how fast you learn.',
      leftOut: 'without a role too, the worth to whoever holds any role',
    },
    towards: {
      kind: 'name',
      of: 'Role',
      option: '--to <role>',
      description: 'A role to reach from yours: the quickest route there is sought without and with the skill.',
    },
    level: {
      kind: 'number',
      range: [0, 7],
      isAbove: true,
      option: '--level <n>',
      description: 'To which level: 4 is working level.',
      leftOut: 'the one that is usually asked for',
      mustBe: 'it must be above 0 and at most 7 (4 is working level)',
    },
    withinHours: WITHIN_HOURS,
  },
} as const satisfies Question;
