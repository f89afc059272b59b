/** Why the model rates a move as likely or unlikely, in sentences. */
import { FEATURES, type Feature } from './features';
import type { OccupationOdds } from './occupation-odds';
import type { Likeness } from './role-traits';

/** What raises or lowers a likelihood. Each factor joins the features about one thing. */
export const MOVE_FACTORS = [
  'SKILLS',
  'KNOWLEDGE',
  'INTERESTS',
  'WORK_STYLES',
  'WORK_VALUES',
  'TECHNOLOGIES',
  'PAY',
  'PREPARATION',
  'FIELD',
  'RELATED_LIST',
  'SIZE',
  'MOVERS_ALIKE',
  'WAYS_BACK',
  'EDITORS',
  'SENIORITY',
  'OFFICIAL',
] as const;
export type MoveFactor = (typeof MOVE_FACTORS)[number];

export interface MoveReason {
  readonly factor: MoveFactor;
  /** In log-odds, against the average pair of occupations: 0.7 doubles the odds, -0.7 halves them. */
  readonly contribution: number;
  readonly sentence: string;
}

const FACTOR_OF: Readonly<Record<Feature, ModelFactor>> = {
  skillLevels: 'SKILLS',
  skillImportance: 'SKILLS',
  skillLevelChange: 'SKILLS',
  skillLevelDistance: 'SKILLS',
  knowledgeLevels: 'KNOWLEDGE',
  knowledgeImportance: 'KNOWLEDGE',
  interests: 'INTERESTS',
  workStyles: 'WORK_STYLES',
  workValues: 'WORK_VALUES',
  technologies: 'TECHNOLOGIES',
  technologyCategories: 'TECHNOLOGIES',
  payChange: 'PAY',
  payDistance: 'PAY',
  jobZoneChange: 'PREPARATION',
  jobZoneDistance: 'PREPARATION',
  schoolingChange: 'PREPARATION',
  schoolingDistance: 'PREPARATION',
  experienceChange: 'PREPARATION',
  sameMajorGroup: 'FIELD',
  sameMinorGroup: 'FIELD',
  sameBroadGroup: 'FIELD',
  listedClosest: 'RELATED_LIST',
  listedClose: 'RELATED_LIST',
  listed: 'RELATED_LIST',
  listedBackClosest: 'RELATED_LIST',
  listedBackClose: 'RELATED_LIST',
  listedBack: 'RELATED_LIST',
  employment: 'SIZE',
};

/**
 * Factors of the model. Editors and seniority come in when our own roles are rated through their matches, employment services when the network
 * hears them.
 */
type ModelFactor = Exclude<MoveFactor, 'EDITORS' | 'SENIORITY' | 'OFFICIAL'>;

/** Sentences for a factor that raises the likelihood, and for one that lowers it. */
const SENTENCES: Readonly<Record<ModelFactor, readonly [string, string]>> = {
  SKILLS: [
    'It asks for many of the same skills, at a similar level.',
    'It asks for other skills, or for another level of them.',
  ],
  KNOWLEDGE: ['It uses much of the same knowledge.', 'It uses other fields of knowledge.'],
  INTERESTS: ['It suits the same interests.', 'It suits other interests.'],
  WORK_STYLES: ['It asks for the same way of working.', 'It asks for another way of working.'],
  WORK_VALUES: ['It offers what people in this role value.', 'It does not offer what people in this role value.'],
  TECHNOLOGIES: ['It works with many of the same technologies.', 'It works with other technologies.'],
  PAY: ['Its pay is in the same range.', 'Its pay is far from the pay of this role.'],
  PREPARATION: [
    'It takes about as much schooling and preparation.',
    'It takes much more or much less schooling and preparation.',
  ],
  FIELD: ['It is in the same group of occupations.', 'It is in another group of occupations.'],
  RELATED_LIST: ["O*NET's experts list the two as related.", "O*NET's experts don't list the two as related."],
  SIZE: [
    'It is a large occupation that many people move into.',
    'It is a small occupation, or one that few people move into.',
  ],
  MOVERS_ALIKE: [
    'People who leave similar occupations go there more often than elsewhere.',
    'People who leave similar occupations rarely go there.',
  ],
  WAYS_BACK: [
    'People also move from there to here, or people enter both from the same occupations.',
    'Few people move from there to here, and people enter the two from different occupations.',
  ],
};

/** Every factor of a move to an occupation, strongest first. The contributions sum to the occupation's logit. */
export function reasonsFor(odds: OccupationOdds, occupation: number): readonly MoveReason[] {
  const sums = sumsByFactor(FEATURES.map((feature, f) => [feature, odds.byFeature[occupation * FEATURES.length + f]!]));
  const add = (factor: ModelFactor, value: number) => sums.set(factor, (sums.get(factor) ?? 0) + value);
  add('SIZE', odds.pull[occupation]!);
  add('MOVERS_ALIKE', odds.moversAlike[occupation]!);
  add('WAYS_BACK', odds.waysBack[occupation]!);
  return reasonsOf(sums);
}

/**
 * The reasons for and against a move inside an occupation, strongest first. Only similarity counts, because nobody
 * observes such moves.
 */
export function reasonsInside(terms: ReadonlyMap<Likeness, number>): readonly MoveReason[] {
  return reasonsOf(sumsByFactor(terms));
}

function sumsByFactor(terms: Iterable<readonly [Feature, number]>): Map<ModelFactor, number> {
  const sums = new Map<ModelFactor, number>();
  for (const [feature, value] of terms) sums.set(FACTOR_OF[feature], (sums.get(FACTOR_OF[feature]) ?? 0) + value);
  return sums;
}

function reasonsOf(sums: ReadonlyMap<ModelFactor, number>): readonly MoveReason[] {
  return Array.from(sums, ([factor, contribution]) => {
    return { factor, contribution, sentence: SENTENCES[factor][contribution >= 0 ? 0 : 1] };
  }).sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
