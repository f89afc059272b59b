import { REACH_DEFAULTS, type ReachOrder } from '../../../advice';
import { MAX_STUDY_YEARS, WISH_FIELDS, WITHIN_YEARS } from './futures';
import { NEAR_FLOOR, PAY_FLOOR } from './pay-floor';
import type { Question, Vocabulary } from './question';
import { SCHEME } from './vocabularies';

const ORDER_WORDS: Readonly<Record<string, ReachOrder>> = { recommended: 'RECOMMENDED', years: 'YEARS', pay: 'PAY' };

/** Orders of the roles that you could come to. */
const REACHABLE_ORDER = {
  name: 'ReachableOrder',
  words: ORDER_WORDS,
  described: {
    description: 'Orders of the roles that you could come to. Ties are broken by expected years, then by id.',
    values: {
      RECOMMENDED:
        'What a counsellor would put before you first: your next rungs, then jobs that people in your work go to, in several directions; the rest by the same model (docs/advice.md).',
      YEARS: 'Soonest first.',
      PAY: 'Best paid first, unknown last.',
    },
  },
} as const satisfies Vocabulary<ReachOrder>;

/** Orders of the roles that people come from. */
const FEEDER_ORDER = {
  name: 'FeederOrder',
  words: ORDER_WORDS,
  described: {
    description: 'Orders of the roles that people come from. Ties are broken by expected years, then by id.',
    values: {
      RECOMMENDED:
        'The ways that people usually come: few expected years, more pay than before, moves that our editors or a door name; ways back and down later (docs/advice.md).',
      YEARS: 'Soonest first.',
      PAY: 'Those that pay best first, unknown last.',
    },
  },
} as const satisfies Vocabulary<ReachOrder>;

const WITHIN = { ...WITHIN_YEARS, default: REACH_DEFAULTS.withinYears } as const;

/** Who someone could become. */
export const REACHABLE_ROLES = {
  title: 'Roles that you could come to',
  graphql: 'reachableRoles(input:)',
  commands: ['reachable'],
  path: 'input.',
  fields: {
    from: {
      kind: 'name',
      of: 'Role',
      required: true,
      option: '<role>',
      description: 'The role you have.',
      more: 'Give its id, slug, or a name as people type it. Unknown: `UNKNOWN_REFERENCE`.',
    },
    withinYears: { ...WITHIN, description: 'Most years on the way.' },
    ...WISH_FIELDS,
    orderBy: {
      kind: 'choice',
      of: REACHABLE_ORDER,
      default: REACH_DEFAULTS.orderBy,
      option: '--order <by>',
      description: 'Which roles come first.',
    },
    minPayUsd: {
      ...PAY_FLOOR,
      description: 'Only roles that pay at least this much.',
      more: `${NEAR_FLOOR} What roles on the way pay does not count.`,
    },
    maxStudyYears: { ...MAX_STUDY_YEARS, more: `${MAX_STUDY_YEARS.more} See \`studyYears\`.` },
    disciplines: {
      kind: 'names',
      of: 'Discipline',
      most: 20,
      option: '--disciplines <list>',
      description: 'Only roles of these disciplines.',
      more: 'Example: ["Data", "Product"]',
    },
    schemes: {
      kind: 'choices',
      of: SCHEME,
      leftOut: 'all',
      leaveOutTo: 'allow all',
      option: '--schemes <list>',
      description: 'Only roles of these schemes.',
      more: 'A job that several schemes have is listed once, as ours where we have it.',
    },
    profile: {
      kind: 'profile',
      isWhole: true,
      description: 'What you can do beyond the role, and how fast you learn.',
      more: 'Schooling, credentials and earlier roles open or shorten ways; skills tell what is left to learn on each step.',
    },
  },
} as const satisfies Question;

/** Who gets to a role, and how. */
export const FEEDER_ROLES = {
  title: 'Roles that people come from',
  graphql: 'feederRoles(input:)',
  commands: ['feeders'],
  path: 'input.',
  fields: {
    to: {
      kind: 'name',
      of: 'Role',
      required: true,
      option: '<role>',
      description: 'The role that people come to.',
      more: 'Give its id, slug, or a name as people type it. Unknown: `UNKNOWN_REFERENCE`.',
    },
    withinYears: { ...WITHIN, description: 'Most years on their way.' },
    orderBy: {
      kind: 'choice',
      of: FEEDER_ORDER,
      default: REACH_DEFAULTS.orderBy,
      option: '--order <by>',
      description: 'Which roles come first.',
    },
  },
} as const satisfies Question;
