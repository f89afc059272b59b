/** Outlook: how many people do a job, how many will, and what it usually takes to get in, by codes of the SOC of 2018. */

/** Education that newcomers usually have, least first. The Bureau's words are in `importers/projections`. */
export const USUAL_EDUCATIONS = [
  'NONE',
  'HIGH_SCHOOL',
  'SOME_COLLEGE',
  'CERTIFICATE',
  'ASSOCIATE',
  'BACHELOR',
  'MASTER',
  'DOCTORATE',
] as const;
export type UsualEducation = (typeof USUAL_EDUCATIONS)[number];

/** Work in a related occupation that is usual before it. */
export const USUAL_EXPERIENCES = ['NONE', 'UNDER_FIVE_YEARS', 'FIVE_YEARS_OR_MORE'] as const;
export type UsualExperience = (typeof USUAL_EXPERIENCES)[number];

/** Training after the hire until somebody does the work on their own: up to a month, up to a year, longer; or a form of its own. */
export const USUAL_TRAININGS = [
  'NONE',
  'SHORT_TERM',
  'MODERATE_TERM',
  'LONG_TERM',
  'INTERNSHIP',
  'APPRENTICESHIP',
] as const;
export type UsualTraining = (typeof USUAL_TRAININGS)[number];

/** What the Bureau projects for a code. Null is unknown: not published. */
export interface OutlookFigures {
  /** Code of the SOC of 2018, maybe a broad one: "15-1252", "31-1120". */
  readonly soc: string;
  /** The year counted, and the year projected: 2024 and 2034. */
  readonly year: number;
  readonly yearThen: number;
  /** People employed in `year`, and in `yearThen`. */
  readonly employment: number;
  readonly employmentThen: number;
  /** Change of employment between the two years, percent: 15.8, -9.9. */
  readonly growthPercent: number;
  /** Openings a year on average between them: growth, and people who leave. */
  readonly openingsYearly: number | null;
  /** Share of people who work on their own account, 0..100. */
  readonly selfEmployedPercent: number | null;
  readonly usualEducation: UsualEducation | null;
  readonly workExperience: UsualExperience | null;
  readonly onTheJobTraining: UsualTraining | null;
  /** US dollars a year, employees only. The highest figure that is published means "or more". */
  readonly medianPayUsd: number | null;
  /** Share of people who leave for another occupation, percent a year. */
  readonly transferRatePercent: number | null;
}

/** The figures of a code as a property of their source: the store keeps lists of texts. */
export function outlookText(figures: OutlookFigures): string {
  return FIELDS.map((field) => figures[field] ?? '').join('\t');
}

/** The figures that a property holds. */
export function outlookOfText(text: string): OutlookFigures {
  const cells = text.split('\t');
  const figures: Record<string, string | number | null> = {};
  for (const [at, field] of FIELDS.entries()) {
    const cell = cells[at] ?? '';
    figures[field] = cell === '' ? null : WORDS.has(field) ? cell : Number(cell);
  }
  return figures as unknown as OutlookFigures;
}

const FIELDS = [
  'soc',
  'year',
  'yearThen',
  'employment',
  'employmentThen',
  'growthPercent',
  'openingsYearly',
  'selfEmployedPercent',
  'usualEducation',
  'workExperience',
  'onTheJobTraining',
  'medianPayUsd',
  'transferRatePercent',
] as const satisfies readonly (keyof OutlookFigures)[];

/** Fields that are words, not numbers. */
const WORDS: ReadonlySet<string> = new Set(['soc', 'usualEducation', 'workExperience', 'onTheJobTraining']);
