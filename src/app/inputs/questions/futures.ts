import { FUTURES_DEFAULTS } from '../../../advice';
import { NEAR_FLOOR, PAY_FLOOR } from './pay-floor';
import type { Fields, Question } from './question';
import { WISH } from './vocabularies';

/** What questions weigh and leave out for all that somebody could become. */
export const WISH_FIELDS = {
  wishes: {
    kind: 'choices',
    of: WISH,
    leftOut: 'none',
    option: '--wish <list>',
    description: 'What matters to you.',
    more: 'Wishes weigh, limits exclude. Example: [MORE_PAY, NO_LONG_STUDY]',
  },
  towards: {
    kind: 'texts',
    most: 5,
    longest: 100,
    noun: 'job or field',
    option: '--towards <list>',
    description: 'Jobs, fields and topics of working life that you think of.',
    more: 'They come first where they are within reach. By id, slug or name, a discipline, a word of titles, or what people speak of ("cooking", "old people"). Unknown: as `from`. Example: ["security", "Cloud Engineer", "animals"]',
  },
  brings: {
    kind: 'texts',
    most: 20,
    longest: 200,
    noun: 'strength',
    option: '--brings <list>',
    description: 'What you have besides your work: languages, the subject of a degree, tools, things you do.',
    more: 'Jobs where it counts come earlier, and say so. What no job here is known for changes nothing. Example: ["Spanish", "degree in psychology", "repairing engines"]',
  },
  circumstances: {
    kind: 'texts',
    most: 10,
    longest: 100,
    noun: 'circumstance',
    option: '--circumstance <list>',
    description:
      'What decides for you whatever the work is: a record, an illness, debts, a pension, people to look after.',
    more: 'Each rules out, bounds or draws what a counsellor would, and is answered first. By the names that `heard` and questions back give them; years behind a comma. Example: ["a criminal record", "years to the pension, 5"]',
  },
  not: {
    kind: 'texts',
    most: 20,
    longest: 200,
    noun: 'role, discipline or field',
    option: '--not <list>',
    description:
      'What you rule out: roles, disciplines, fields and topics of working life, schools and papers, leading people.',
    more: 'By id, slug or name; other names and kinds of a role are left out with it. Behind "less" a topic leaves nothing out: jobs that have it come late. Unknown: as `from`. Example: ["Finance", "Nurse Practitioner", "sales", "law school", "managing people", "heights", "less paperwork"]',
  },
} as const satisfies Fields;

/** How long the whole way may take; each question has its default. */
export const WITHIN_YEARS = { kind: 'number', range: [0.1, 50], option: '--within <years>' } as const;

/** How much study the best way may ask for. */
export const MAX_STUDY_YEARS = {
  kind: 'number',
  range: [0, 15],
  leftOut: 'no limit',
  option: '--max-study <years>',
  description: 'Only roles whose best way asks for at most this much study and paid training, in years.',
  more: '0: none at all.',
} as const;

/** Who could I become: the few jobs that a counsellor would name. */
export const FUTURES = {
  title: 'Who you could become',
  graphql: 'futures(input:)',
  commands: ['become'],
  path: 'input.',
  fields: {
    from: {
      kind: 'name',
      of: 'Role',
      required: true,
      option: '<role>',
      description: 'The role you have.',
      more: 'Give its id, slug, or a name as people type it. A state instead of a job, such as "unemployed" or "student of chemistry", gives the type `StateNotJob`; an unknown name `UnknownReference`.',
    },
    ...WISH_FIELDS,
    says: {
      kind: 'text',
      longest: 2000,
      option: '--says <text>',
      description: 'What you say of it in your own words.',
      more: 'In English. What is heard goes into the other fields, which win over it; the answer says what was heard (`heard`) and what was not. Example: "no more weekends, was a machinist for ten years"',
    },
    withinYears: { ...WITHIN_YEARS, default: FUTURES_DEFAULTS.withinYears, description: 'Most years on the way.' },
    minPayUsd: {
      ...PAY_FLOOR,
      description: 'Only roles that pay at least this much.',
      more: NEAR_FLOOR,
    },
    maxStudyYears: MAX_STUDY_YEARS,
    first: {
      kind: 'whole',
      range: [1, FUTURES_DEFAULTS.first],
      default: FUTURES_DEFAULTS.first,
      option: '--first <n>',
      description: 'How many jobs are named, all groups together.',
    },
    profile: {
      kind: 'profile',
      isWhole: true,
      description: 'What you bring beyond the role, and how fast you learn.',
      more: 'What you leave out is taken as most have it who hold the role; the answer says what that is.',
    },
  },
} as const satisfies Question;
