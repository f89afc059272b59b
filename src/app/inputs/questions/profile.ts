import { STEP_MODEL } from '../../../domain';
import type { Fields } from './question';

/** A competency that you have. */
export const COMPETENCY_FIELDS = {
  ref: {
    kind: 'name',
    of: 'Competency',
    required: true,
    description:
      'Id, slug, name or other name, in any case: "python", "SQL databases". Unknown: `UNKNOWN_REFERENCE`, and in `routes` the type `UnknownReference`.',
  },
  level: {
    kind: 'number',
    range: [0, 7],
    description: 'Your level: 0 is nothing, 4 working level, 7 mastery.',
    leftOut: 'working level',
    mustBe: 'levels go from 0 (nothing) through 4 (working level) to 7 (mastery)',
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
    more: 'Example: [{ref: "docker"}, {ref: "aws", level: 5}]',
  },
  weeklyHours: {
    kind: 'number',
    range: [0.5, 80],
    default: STEP_MODEL.defaultWeeklyHours,
    option: '--hours <n>',
    description: 'Hours a week for learning.',
    mustBe: 'it must be between 0.5 and 80 hours a week',
  },
} as const satisfies Fields;
