import { COMMUNITY_DEFAULTS, PAIR_DEFAULTS } from '../../../adjacency';
import type { Question } from './question';
import { ADJACENCY_MEASURE, BRIDGE_ORDER, COMPETENCY_KIND, IMPORTANCE, SCHEME } from './vocabularies';

const SCHEMES = { kind: 'choices', of: SCHEME, leaveOutTo: 'let it be chosen' } as const;

const DISCIPLINE = {
  kind: 'name',
  of: 'Discipline',
  option: '--discipline <name>',
  description: 'Only roles of this discipline.',
  more: 'Give its id, slug or name. Unknown: `UNKNOWN_REFERENCE`. Example: "Data"',
} as const;

const IMPORTANCE_FIELD = {
  kind: 'choice',
  of: IMPORTANCE,
  option: '--importance <class>',
  description: 'Only what roles ask for this much or more.',
} as const;

const KIND = {
  kind: 'choice',
  of: COMPETENCY_KIND,
  option: '--kind <kind>',
  description: 'Only skills, or only technologies.',
} as const;

const MIN_SUPPORT = {
  kind: 'whole',
  range: [1, 10_000],
  default: PAIR_DEFAULTS.minSupport,
  option: '--min-support <n>',
  description: 'Only pairs that so many roles need together.',
} as const;

const MIN_LIFT = { kind: 'number', range: [0, 1_000], option: '--min-lift <x>' } as const;

const NEIGHBOUR_FIELDS = {
  measure: {
    kind: 'choice',
    of: ADJACENCY_MEASURE,
    default: PAIR_DEFAULTS.measure,
    option: '--measure <name>',
    description: 'How nearness is measured.',
  },
  minSupport: MIN_SUPPORT,
  minLift: {
    ...MIN_LIFT,
    default: PAIR_DEFAULTS.minLift,
    description: 'Only pairs met more than so many times as often as by chance.',
    more: '0 allows all; the higher, the less of what everyone needs.',
  },
  schemes: {
    ...SCHEMES,
    option: '--scheme <list>',
    description: 'Whose roles are counted.',
    leftOut: 'those of one scheme, the finest of ATLAS, ONET, ESCO whose roles need it often enough',
    more: '`schemes` of the answer says which.',
  },
  discipline: DISCIPLINE,
  importance: {
    ...IMPORTANCE_FIELD,
    leftOut: 'IMPORTANT, or OPTIONAL for what no scheme needs often enough',
  },
  kind: KIND,
} as const;

/** What lies next to one competency. */
export const ADJACENT = {
  title: 'The nearest neighbours of a skill',
  graphql: 'Competency.adjacent',
  commands: ['adjacency'],
  path: '',
  fields: NEIGHBOUR_FIELDS,
} as const satisfies Question;

/** Which pairs of competencies are nearest to each other. */
export const ADJACENCY = {
  title: 'The nearest pairs of skills',
  graphql: 'skillAdjacency(input:)',
  commands: ['adjacency'],
  path: 'input.',
  fields: {
    ...NEIGHBOUR_FIELDS,
    competencies: {
      kind: 'names',
      of: 'Competency',
      most: 50,
      description: 'Only pairs with at least one of these.',
      more: 'Give ids, slugs or names. Unknown: `UNKNOWN_REFERENCE`. Example: ["Docker", "sql"]',
    },
  },
} as const satisfies Question;

/** Which competencies belong together. */
export const COMMUNITIES = {
  title: 'Communities of skills',
  graphql: 'skillCommunities(input:)',
  commands: ['communities'],
  path: 'input.',
  fields: {
    schemes: {
      ...SCHEMES,
      option: '--schemes <list>',
      description: 'Whose roles are counted.',
      leftOut: 'those of one scheme, the first of ATLAS, ONET, ESCO that is loaded',
    },
    discipline: DISCIPLINE,
    importance: { ...IMPORTANCE_FIELD, default: 'IMPORTANT' },
    kind: KIND,
    minSupport: MIN_SUPPORT,
    minLift: {
      ...MIN_LIFT,
      default: COMMUNITY_DEFAULTS.minLift,
      description: 'Only pairs met so many times as often as by chance.',
      more: 'With less, what everyone needs lies between all.',
    },
    neighbours: {
      kind: 'whole',
      range: [1, 100],
      default: COMMUNITY_DEFAULTS.neighbours,
      option: '--neighbours <n>',
      description: 'How many nearest neighbours each competency is joined with.',
      more: 'With more, communities melt together.',
    },
    resolution: {
      kind: 'number',
      range: [0.01, 10],
      default: COMMUNITY_DEFAULTS.resolution,
      option: '--resolution <n>',
      description: 'More makes smaller communities.',
    },
    seed: {
      kind: 'whole',
      range: [0, 2 ** 31 - 1],
      default: COMMUNITY_DEFAULTS.seed,
      option: '--seed <n>',
      description: 'The same seed gives the same answer.',
    },
  },
} as const satisfies Question;

/** Which competencies bridge these communities. */
export const BRIDGING = {
  title: 'Skills that bridge communities',
  graphql: 'bridgingSkills(input:)',
  commands: ['bridges'],
  path: 'input.',
  fields: {
    ...COMMUNITIES.fields,
    orderBy: {
      kind: 'choice',
      of: BRIDGE_ORDER,
      default: 'BRIDGING',
      option: '--by <what>',
      description: 'Which come first.',
    },
  },
} as const satisfies Question;
