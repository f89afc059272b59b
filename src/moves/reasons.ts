/** Why the model finds a move likely or not, in plain sentences. */
import { FEATURES, type Feature } from './features';
import type { OccupationOdds } from './occupation-odds';
import type { Likeness } from './role-traits';

/** What raises or lowers a likelihood. Each gathers features that speak of one thing. */
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

/** Factors that the model itself does not know: they come in where our own roles are judged through their matches. */
type ModelFactor = Exclude<MoveFactor, 'EDITORS' | 'SENIORITY'>;

/** Sentences for a factor that raises the likelihood, and for one that lowers it. */
const SENTENCES: Readonly<Record<ModelFactor, readonly [string, string]>> = {
  SKILLS: ['It calls for much the same skills at a like level.', 'It calls for other skills or another level of them.'],
  KNOWLEDGE: ['It builds on much the same knowledge.', 'It builds on other fields of knowledge.'],
  INTERESTS: ['It suits the same interests.', 'It suits other interests.'],
  WORK_STYLES: ['It asks for the same style of working.', 'It asks for another style of working.'],
  WORK_VALUES: ['It offers what people in this role value.', 'It offers other things than people in this role value.'],
  TECHNOLOGIES: ['It works with many of the same technologies.', 'It works with other technologies.'],
  PAY: ['Its pay is in the same range.', 'Its pay is far from that of this role.'],
  PREPARATION: [
    'It takes about as much schooling and preparation.',
    'It takes clearly more or less schooling and preparation.',
  ],
  FIELD: ['It lies in the same group of occupations.', 'It lies in another group of occupations.'],
  RELATED_LIST: ["O*NET's experts list the two as related.", "O*NET's experts don't list the two as related."],
  SIZE: [
    'It is a large occupation that many people move into.',
    'It is a small occupation, or one that few people move into.',
  ],
  MOVERS_ALIKE: [
    'People who leave similar occupations go there more often than elsewhere.',
    'People who leave similar occupations seldom go there.',
  ],
  WAYS_BACK: [
    'People come from there to here too, or both draw from the same occupations.',
    'Few people come from there to here, and the two draw from different occupations.',
  ],
};

/** Every factor of a move to an occupation, strongest first. Contributions add up to the occupation's logit. */
export function reasonsFor(odds: OccupationOdds, occupation: number): readonly MoveReason[] {
  const sums = sumsByFactor(FEATURES.map((feature, f) => [feature, odds.byFeature[occupation * FEATURES.length + f]!]));
  const add = (factor: ModelFactor, value: number) => sums.set(factor, (sums.get(factor) ?? 0) + value);
  add('SIZE', odds.pull[occupation]!);
  add('MOVERS_ALIKE', odds.moversAlike[occupation]!);
  add('WAYS_BACK', odds.waysBack[occupation]!);
  return reasonsOf(sums);
}

/** What speaks for and against a move inside an occupation, strongest first: likeness alone, since nobody sees such moves. */
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
