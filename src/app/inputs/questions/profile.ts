import { STEP_MODEL } from '../../../domain';
import type { Fields } from './question';
import { EDUCATION } from './vocabularies';

/** A competency that you have. */
export const COMPETENCY_FIELDS = {
  ref: {
    kind: 'name',
    of: 'Competency',
    required: true,
    description:
      'Id, slug, name or other name, in any case: "python", "SQL databases". Unknown: `UNKNOWN_REFERENCE`, and in `routes` and `tradeOffs` the type `UnknownReference`.',
  },
  level: {
    kind: 'number',
    range: [0, 7],
    description: 'Your level: 0 is nothing, 4 working level, 7 mastery.',
    leftOut: 'working level',
    mustBe: 'levels go from 0 (nothing) through 4 (working level) to 7 (mastery)',
  },
} as const satisfies Fields;

/** A role that you held. */
export const PAST_ROLE_FIELDS = {
  ref: {
    kind: 'name',
    of: 'Role',
    required: true,
    description:
      'Id, slug, or a name as people type it. Unknown: `UNKNOWN_REFERENCE`, and in `routes` and `tradeOffs` the type `UnknownReference`.',
  },
  years: {
    kind: 'number',
    range: [0, 60],
    required: true,
    description: 'How many years you held it.',
    mustBe: 'it must be between 0 and 60 years',
  },
} as const satisfies Fields;

/** What you already have, and how fast you learn. */
export const PROFILE_FIELDS = {
  competencies: {
    kind: 'inputs',
    of: COMPETENCY_FIELDS,
    noun: 'competency',
    type: { name: 'CompetencyInput', description: 'A competency that you have.' },
    most: 300,
    option: '--have <list>',
    description: 'What you can do.',
    more: 'Where routes are RECOMMENDED, three or more that tell a job from others shorten the way to it. Example: [{ref: "docker"}, {ref: "aws", level: 5}]',
  },
  weeklyHours: {
    kind: 'number',
    range: [0.5, 80],
    default: STEP_MODEL.defaultWeeklyHours,
    option: '--hours <n>',
    description: 'Hours a week for learning.',
    more: 'Where routes are RECOMMENDED, they lengthen or shorten what people study in evenings.',
    mustBe: 'it must be between 0.5 and 80 hours a week',
  },
  education: {
    kind: 'choice',
    of: EDUCATION,
    option: '--education <level>',
    description: 'Your highest level of education.',
    leftOut: 'what people in your role usually have',
    more: 'This and the fields below count where routes are RECOMMENDED.',
  },
  credentials: {
    kind: 'texts',
    most: 50,
    longest: 200,
    noun: 'credential',
    option: '--credential <list>',
    description: 'Licences, certificates and degrees that you have beside those that your role asks for.',
    more: 'By name, by its words or initials ("RN licence", "CPA", "BSc in nursing"), or by a `CredentialKind`. Say so if one has lapsed, is of another state or country, or was not finished ("60 credits toward a bachelor\'s degree"). One that no step asks for changes nothing. Example: ["Registered nurse licence", "BACHELOR"]',
  },
  pastRoles: {
    kind: 'inputs',
    of: PAST_ROLE_FIELDS,
    type: { name: 'PastRoleInput', description: 'A role that you held.' },
    most: 10,
    noun: 'role',
    option: '--past <list>',
    description: 'Roles that you held before, or how long you have held the first.',
    more: 'They count by their years and as far as they are work of the kind that a step asks for. Example: [{ref: "Bookkeeper", years: 3}]',
  },
  fullTimeStudy: {
    kind: 'flag',
    option: '--full-time',
    description: 'Whether you would leave work to study; if not, degrees and certificates take twice as long.',
    leftOut: 'years of study are those of full-time study',
  },
  payNow: {
    kind: 'whole',
    range: [0, 10_000_000],
    leftOut: 'what your role usually pays',
    unit: 'US dollars a year',
    option: '--pay-now <pay>',
    description: 'What you earn now.',
    more: 'Other pay is compared with it: gains and losses, pay cuts on the way, wishes for pay.',
  },
  jobIsGone: {
    kind: 'flag',
    option: '--job-is-gone',
    description:
      'Whether the job you name is lost, or you cannot do it any more: then no verdict compares with its pay.',
    leftOut: 'you have it',
  },
} as const satisfies Fields;
