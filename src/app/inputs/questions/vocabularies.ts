/** The vocabularies of questions, with the command line's words for their values. */
import { type AdjacencyMeasure, type BridgeOrder, MEASURES } from '../../../adjacency';
import { EDUCATION_LEVELS, WISHES, type Wish } from '../../../advice';
import { IMPORTANCES, MOVE_KINDS, SCHEMES } from '../../../domain';
import { MEMORIES, RANKINGS } from '../../../exports';
import type { NextSkillOrder } from '../../../learning';
import type { MoveOrder } from '../../../network';
import { STEP_DOWN_LIMITS, STUDY_LIMITS, type StepDownLimit, type StudyLimit } from '../../../routes';
import type { Vocabulary } from './question';

/** Values by themselves in lower case. */
function inLowerCase<V extends string>(values: readonly V[]): Readonly<Record<string, V>> {
  return Object.fromEntries(values.map((value) => [value.toLowerCase(), value]));
}

/** The same with hyphens. */
function inHyphens<V extends string>(values: readonly V[]): Readonly<Record<string, V>> {
  return Object.fromEntries(values.map((value) => [value.toLowerCase().replaceAll('_', '-'), value]));
}

/** Vocabularies that GraphQL describes for all fields that have them. */
export const SCHEME = { name: 'Scheme', words: inLowerCase(SCHEMES) } as const;
export const MOVE_KIND = { name: 'MoveKind', words: inHyphens(MOVE_KINDS) } as const;
export const IMPORTANCE = { name: 'Importance', words: inLowerCase(IMPORTANCES) } as const;
export const COMPETENCY_KIND = {
  name: 'CompetencyKind',
  words: { skill: 'Skill', technology: 'Technology' } as Readonly<Record<string, 'Skill' | 'Technology'>>,
} as const;

/** What makes a route the better one. */
export const ROUTE_RANKING = {
  name: 'RouteRanking',
  words: RANKINGS as Readonly<Record<string, (typeof RANKINGS)[keyof typeof RANKINGS]>>,
  described: {
    description:
      'What makes a route the better one. If no chain of known moves leads to the target, the answer is its own door: one step with the basis DOOR. (In a graph of one classification, only RECOMMENDED answers so.)',
    values: {
      RECOMMENDED:
        'What a counsellor would weigh: years of study, work and search, with a change of field, a loss of pay and rare moves counted as expected years (docs/advice.md).',
      TIME: 'Fewest years.',
      SKILL_GAP: 'Smallest largest step, in hours of learning; then fewest hours; then fewest years.',
      PAY: 'Least pay of the target role gone without on the way.',
      LIKELIHOOD: 'The way that most people manage.',
      STEPS: 'Fewest steps, then fewest years.',
    },
  },
} as const satisfies Vocabulary;

/** Levels of education. */
export const EDUCATION = {
  name: 'EducationLevel',
  words: inLowerCase(EDUCATION_LEVELS),
  described: {
    description: 'Levels of education, by what you have finished.',
    values: {
      SCHOOL: 'School.',
      COLLEGE: 'Some college, or an associate degree.',
      BACHELOR: "A bachelor's degree.",
      MASTER: "A master's degree.",
      DOCTORATE: 'A doctorate, or a professional degree such as in law or medicine.',
    },
  },
} as const satisfies Vocabulary<(typeof EDUCATION_LEVELS)[number]>;

/** Which study before the hire you accept. */
export const STUDY = {
  name: 'Study',
  words: inHyphens(STUDY_LIMITS),
  described: {
    description: 'Which study before you are hired you accept. Paid training, such as an apprenticeship, is no study.',
    values: {
      NONE: 'None beyond a week.',
      PART_TIME:
        'What you can do beside work: no professional degrees and residencies, no licence with half a year of school or more, and no clinical study unless you work in the profession.',
      ANY: 'Any.',
    },
  },
} as const satisfies Vocabulary<StudyLimit>;

/** Which steps down you accept. */
export const STEP_DOWN = {
  name: 'StepDown',
  words: inLowerCase(STEP_DOWN_LIMITS),
  described: {
    description:
      'Which steps down, in pay or rung, you accept on the way. A step into the role you want is your wish and always allowed.',
    values: {
      NONE: 'None.',
      ONE: 'The first step, where it leads into the line of work that you want; by other rankings than RECOMMENDED none.',
      ANY: 'Any. By other rankings than RECOMMENDED, roles that stand above both ends are then allowed too.',
    },
  },
} as const satisfies Vocabulary<StepDownLimit>;

/** What somebody wishes of other work. */
export const WISH = {
  name: 'Wish',
  words: inHyphens(WISHES),
  described: {
    description:
      'What you wish of other work. Wishes weigh: a job that misses one comes later, and stays in the list. Limits exclude.',
    values: {
      MORE_PAY: 'After some years it pays clearly more than what you do now.',
      SAME_PAY_AT_LEAST: 'It pays at least as much from the first year on.',
      STEADY_PAY: 'A wage that does not hang on tips, commission or clients.',
      REGULAR_HOURS: 'By day, on regular days.',
      EASIER_ON_THE_BODY: 'Lighter than what you do now.',
      HOME_EVERY_NIGHT: 'No nights away.',
      WORK_FROM_HOME: 'Home is possible.',
      SECURE: 'Work that is expected to grow.',
      SAME_FIELD: 'In your field.',
      OTHER_FIELD: 'Out of your field.',
      NO_LONG_STUDY: 'No more than about half a year of study.',
      LEAD_PEOPLE: 'Work that leads people.',
      NOT_LEAD: 'Work that leads nobody.',
      WITH_PEOPLE: 'Much of the day with people.',
      FEWER_PEOPLE: 'Less with people than now.',
      HANDS_ON: 'Work with the hands.',
      DESK_WORK: 'At a desk.',
      OUTDOORS: 'Out of doors.',
      HELP_PEOPLE: 'Work that helps people.',
      CREATIVE: 'Work that makes something new.',
      LESS_STRESS: 'Less pressure than now.',
      OWN_BUSINESS: 'On your own account, or work in which many are.',
      PART_TIME: 'Often done part-time.',
      LESS_TRAVEL: 'No travel, and no work on the road.',
      LITTLE_ENGLISH: 'Work with the hands in which little is said.',
    },
  },
} as const satisfies Vocabulary<Wish>;

/** Whose competencies a step builds on. */
export const SKILL_MEMORY = {
  name: 'SkillMemory',
  words: MEMORIES as Readonly<Record<string, (typeof MEMORIES)[keyof typeof MEMORIES]>>,
  described: {
    description: 'Whose competencies a step may build on, beside your own.',
    values: {
      WHOLE_ROUTE: 'Those of every earlier role on the route.',
      PREVIOUS_ROLE: 'Only those of the role that the step leaves.',
    },
  },
} as const satisfies Vocabulary;

/** Orders of next moves. */
export const MOVE_ORDER = {
  name: 'MoveOrder',
  words: inLowerCase<MoveOrder>(['LIKELIHOOD', 'TIME', 'COVERAGE', 'CONFIDENCE', 'PAY']),
  described: {
    description: 'Orders of next moves. What is unknown comes last; ties are broken by id.',
    values: {
      LIKELIHOOD: 'Made by the largest share of leavers first, whether or not it is wise; then by confidence.',
      TIME: 'Soonest first.',
      COVERAGE: 'Least to learn first.',
      CONFIDENCE: 'Best evidence first.',
      PAY: 'Largest rise in pay first.',
    },
  },
} as const satisfies Vocabulary<MoveOrder>;

/** Orders of next skills. */
export const NEXT_SKILL_ORDER = {
  name: 'NextSkillOrder',
  words: { coverage: 'COVERAGE', pay: 'PAY', hour: 'PER_HOUR' } as Readonly<Record<string, NextSkillOrder>>,
  described: {
    description: 'What makes a competency the better one to learn next. Ties are broken by id.',
    values: {
      COVERAGE: 'It adds most to what you have of the likely next roles.',
      PAY: 'It adds most to what you have of better-paid next roles, weighted by the rise in pay.',
      PER_HOUR: 'It adds most for each hour of learning.',
    },
  },
} as const satisfies Vocabulary<NextSkillOrder>;

/** Measures of how near two competencies are. */
export const ADJACENCY_MEASURE = {
  name: 'AdjacencyMeasure',
  words: inLowerCase(MEASURES),
  described: {
    description: 'How near two competencies x and y are: n(x) and n(y) roles need one, n(x,y) need both, of N roles.',
    values: {
      PROXIMITY: 'The smaller of P(x|y) and P(y|x): n(x,y) / max(n(x), n(y)). 0 to 1.',
      COSINE: 'Cosine of the two columns of the matrix: n(x,y) / sqrt(n(x) n(y)). 0 to 1.',
      JACCARD: 'Share of the roles that need either: n(x,y) / (n(x) + n(y) - n(x,y)). 0 to 1.',
      LIFT: 'How many times as often as by chance: n(x,y) N / (n(x) n(y)). Favours what is rare.',
      NPMI: 'Normalised pointwise mutual information: ln(LIFT) / -ln(n(x,y) / N). -1 to 1, 0 by chance.',
      CONDITIONAL:
        'What roles that need x need too, P(y|x) = n(x,y) / n(x); the only one with a direction. Names what everyone needs first: raise minLift against it.',
      CO_OCCURRENCE: 'How many roles need both: n(x,y).',
    },
  },
} as const satisfies Vocabulary<AdjacencyMeasure>;

/** Orders of bridging skills. */
export const BRIDGE_ORDER = {
  name: 'BridgeOrder',
  words: {
    bridging: 'BRIDGING',
    betweenness: 'BETWEENNESS',
    participation: 'PARTICIPATION',
    strength: 'STRENGTH',
    'page-rank': 'PAGE_RANK',
  } as Readonly<Record<string, BridgeOrder>>,
  described: {
    description: 'Orders of bridging skills, highest first. Ties are broken by id.',
    values: {
      BRIDGING: 'Betweenness times participation: on the ways between communities and tied to several.',
      BETWEENNESS: 'Share of shortest paths that lead through it.',
      PARTICIPATION: 'Ties spread evenly over communities.',
      STRENGTH: 'Sum of the weights of its ties.',
      PAGE_RANK: 'Tied to what is itself well tied.',
    },
  },
} as const satisfies Vocabulary<BridgeOrder>;
