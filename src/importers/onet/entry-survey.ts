/** What O*NET's survey says about how people get in: education, related experience and training, as doors. */
import { type Credential, type Door, yearsBeforeHire } from '../../domain';
import { surveyRows } from './experience';
import type { Release } from './release';

/**
 * The share of a distribution at which a door opens. Employers take people with somewhat less than people in the role
 * report, so the quantile is below the median. Estimates; with them, 62 of 85 lengths that counsellors named beforehand
 * came out in range.
 */
const EDUCATION_QUANTILE = 0.35;
const EXPERIENCE_QUANTILE = 0.4;
const TRAINING_QUANTILE = 0.5;
/**
 * The same for experience of up to `TAUGHT_YEARS` where no schooling is asked and the work is taught on the job: employers take those who
 * came with less. Estimates.
 */
const TAUGHT_QUANTILE = 0.25;
const TAUGHT_YEARS = 1.5;

/** Years behind each category of related experience (RW 1..11) and of training (PT, OJ 1..9): middles of their ranges. */
const EXPERIENCE_YEARS = [0, 0.05, 0.17, 0.38, 0.75, 1.5, 3, 5, 7, 9, 11] as const;
const TRAINING_YEARS = [0, 0.05, 0.17, 0.38, 0.75, 1.5, 3, 7, 11] as const;

/** From this many years on, the door is about training. Estimate. */
const LEAST_TRAINING = 0.17;
/** From this many years on, the door is about experience; from fewer on, it is told. Estimates. */
const LEAST_EXPERIENCE = 1;
const TOLD_EXPERIENCE = 0.3;

const BACHELOR: Credential = { kind: 'BACHELOR', name: "Bachelor's degree in the field", years: 4, subject: 'ANY' };
const MASTER: Credential = { kind: 'MASTER', name: "Master's degree in the field", years: 2, subject: 'ANY' };

/**
 * The credentials for each category of required education (RL 1..12), with usual lengths in the United States.
 * Estimates.
 */
const EDUCATION: readonly (readonly Credential[])[] = [
  [],
  [],
  [{ kind: 'CERTIFICATE', name: 'Certificate after high school', years: 1 }],
  [],
  [{ kind: 'CERTIFICATE', name: "Associate's degree", years: 2, isAssociate: true }],
  [BACHELOR],
  [BACHELOR, { kind: 'CERTIFICATE', name: "Certificate after a bachelor's degree", years: 0.5 }],
  [BACHELOR, MASTER],
  [BACHELOR, MASTER],
  [BACHELOR, { kind: 'PROFESSIONAL_DEGREE', name: 'Professional degree', years: 4 }],
  [BACHELOR, { kind: 'DOCTORATE', name: 'Doctorate in the field', years: 5, subject: 'ANY' }],
  [BACHELOR, { kind: 'DOCTORATE', name: 'Doctorate and postdoctoral training in the field', years: 7, subject: 'ANY' }],
];

/** Places of EDUCATION: a certificate after high school, and a bachelor's degree. */
const [CERTIFICATE, DEGREE] = [2, 5];

type Scale = 'RL' | 'RW' | 'PT' | 'OJ';
const CATEGORIES: Readonly<Record<Scale, number>> = { RL: 12, RW: 11, PT: 9, OJ: 9 };

function isScale(scale: string): scale is Scale {
  return Object.hasOwn(CATEGORIES, scale);
}

/** Doors by O*NET-SOC code; occupations that were not asked are absent. */
export async function readEntrySurvey(
  release: Release,
  known: { has(code: string): boolean },
  source: string,
): Promise<ReadonlyMap<string, Door>> {
  const shares = new Map<string, Partial<Record<Scale, number[]>>>();
  for await (const { row, code, scale } of surveyRows(release, known)) {
    if (!isScale(scale)) continue;
    const ofCode = shares.get(code) ?? {};
    shares.set(code, ofCode);
    ofCode[scale] ??= Array.from({ length: CATEGORIES[scale] }, () => 0);
    ofCode[scale][row.number('Category', 1, CATEGORIES[scale]) - 1] = row.number('Data Value', 0, 100);
  }
  return new Map([...shares].map(([code, distributions]) => [code, doorFrom(distributions, source)]));
}

function doorFrom({ RL, RW, PT, OJ }: Partial<Record<Scale, readonly number[]>>, source: string): Door {
  const credentials = EDUCATION[educationAsked(RL)] ?? [];
  const trainingYears = Math.max(...[PT, OJ].map((each) => TRAINING_YEARS[placeAt(each, TRAINING_QUANTILE)] ?? 0));
  const isTaught = credentials.length === 0 && trainingYears >= LEAST_TRAINING;
  const yearsAt = (quantile: number) => EXPERIENCE_YEARS[placeAt(RW, quantile)] ?? 0;
  const usualYears = yearsAt(EXPERIENCE_QUANTILE);
  const experienceYears = isTaught && usualYears <= TAUGHT_YEARS ? yearsAt(TAUGHT_QUANTILE) : usualYears;
  const isDegree = credentials.some(({ years }) => years >= 2);
  const door = isDegree
    ? 'DEGREE'
    : experienceYears >= LEAST_EXPERIENCE
      ? 'EXPERIENCE'
      : trainingYears >= LEAST_TRAINING || credentials.length > 0
        ? 'TRAINING'
        : 'APPLY';
  return {
    door,
    hiredFor: hiredFor(credentials, experienceYears, trainingYears),
    credentials,
    studyYears: yearsBeforeHire(credentials),
    experienceYears,
    experienceIn: [],
    trainingYears,
    source,
    evidence: 'SURVEY',
  };
}

/** The category of education that opens a door: where most hold a bachelor's degree, a certificate or some college does not. */
function educationAsked(RL: readonly number[] | undefined): number {
  const [low, middle] = [placeAt(RL, EDUCATION_QUANTILE), placeAt(RL, 0.5)];
  return low >= CERTIFICATE && low < DEGREE && middle >= DEGREE ? DEGREE : low;
}

/** Place of the first category at which this share of the answers is reached; 0 without answers. */
function placeAt(shares: readonly number[] | undefined, quantile: number): number {
  const total = shares?.reduce((sum, share) => sum + share, 0) ?? 0;
  if (shares === undefined || total === 0) return 0;
  let reached = 0;
  return shares.findIndex((share) => {
    reached += share;
    return reached >= quantile * total;
  });
}

function hiredFor(credentials: readonly Credential[], experienceYears: number, trainingYears: number): string {
  const last = credentials.at(-1);
  const asked = [
    ...(last === undefined ? [] : [`a ${lowerFirst(last.name)}`.replace(/^a (?=[aeiou])/, 'an ')]),
    ...(experienceYears >= TOLD_EXPERIENCE ? [`about ${inWords(experienceYears)} of related work`] : []),
  ];
  const hire =
    asked.length === 0 ? 'Employers hire without experience or a degree' : `Employers ask for ${asked.join(' and ')}`;
  const training =
    trainingYears >= LEAST_TRAINING ? `, and train you on the job for about ${inWords(trainingYears)}` : '';
  return `${hire}${training}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "2 months", "1.5 years". */
function inWords(years: number): string {
  if (years < 1) {
    const months = Math.round(years * 12);
    return months === 1 ? '1 month' : `${months} months`;
  }
  return years === 1 ? '1 year' : `${years} years`;
}
