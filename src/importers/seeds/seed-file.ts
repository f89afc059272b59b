/** The form of a seeds file that passed `schema/seeds.schema.json`. */
import type {
  AdvisorCost,
  AdvisorKind,
  AdvisorMode,
  CompanyCategory,
  EntryDoor,
  ExitWay,
  MatchRelation,
  MoveKind,
  QuizFigure,
  ReadingCorrection,
  Seniority,
  SkillKind,
  UsualEducation,
  UsualExperience,
  UsualTraining,
  WorkConditions,
} from '../../domain';
import type { WrittenCredential } from '../doors/door-credentials';

export interface SeedFile {
  readonly asOf: string;
  readonly discipline?: SeedDiscipline;
  readonly skills?: readonly SeedSkill[];
  readonly technologies?: readonly SeedTechnology[];
  readonly certifications?: readonly SeedCertification[];
  readonly companies?: readonly SeedCompany[];
  readonly sources?: readonly SeedSource[];
  readonly roles?: readonly SeedRole[];
  readonly progressions?: readonly SeedProgression[];
  readonly readings?: readonly SeedReading[];
  readonly alignment?: readonly SeedAlignment[];
  readonly quiz?: readonly SeedQuizItem[];
  readonly exits?: readonly SeedExits[];
  readonly conditions?: readonly SeedConditions[];
  readonly titles?: readonly SeedTitle[];
  readonly codes?: readonly SeedCode[];
  readonly years?: readonly [base: number, projected: number];
  readonly projections?: readonly SeedProjection[];
  readonly mostUsd?: number;
  readonly wages?: readonly SeedWages[];
  readonly advisors?: readonly SeedAdvisor[];
}

/** Fields with things that have a name (a title, for roles), by which others refer to them. */
export type NamedField =
  | 'discipline'
  | 'skills'
  | 'technologies'
  | 'certifications'
  | 'companies'
  | 'sources'
  | 'roles';

export interface SeedDiscipline {
  readonly name: string;
  readonly summary: string;
}

/** `source` is the name of a source. Default: the source of the item around it, or the editors. */
interface Sourced {
  readonly source?: string;
}

export interface SeedSkill extends Sourced {
  readonly name: string;
  readonly kind?: SkillKind;
  readonly alternateNames?: readonly string[];
  readonly description: string;
  readonly learningHours: number;
  readonly broader?: readonly string[];
}

export interface SeedTechnology extends Sourced {
  readonly name: string;
  readonly kind: string;
  readonly alternateNames?: readonly string[];
  readonly description: string;
  readonly learningHours: number;
  readonly skills?: readonly string[];
}

export interface SeedCertification extends Sourced {
  readonly name: string;
  readonly issuer: string;
  readonly summary?: string;
}

export interface SeedCompany extends Sourced {
  readonly name: string;
  readonly category: CompanyCategory;
  readonly summary?: string;
  readonly employs?: readonly SeedEmployment[];
}

export interface SeedEmployment extends Sourced {
  readonly role: string;
  readonly purpose?: string;
}

export interface SeedSource {
  readonly name: string;
  readonly publisher: string;
  readonly note?: string;
  readonly licence?: string;
  readonly release?: string;
}

export interface SeedRole extends Sourced {
  readonly title: string;
  readonly alternateTitles?: readonly string[];
  readonly seniority: Seniority;
  readonly summary: string;
  readonly outlook: string;
  readonly interests: Readonly<Record<'R' | 'I' | 'A' | 'S' | 'E' | 'C', number>>;
  readonly experienceYears: number;
  readonly schoolingYears: number;
  readonly responsibilities: readonly string[];
  readonly requires: readonly SeedRequirement[];
  /** Left out: the wages of the code under which it is counted. */
  readonly pay?: readonly SeedPay[];
  readonly certifications?: readonly string[];
  readonly entry?: SeedEntry;
  readonly otherEntries?: readonly (SeedEntry & { readonly experienceYears: number })[];
  readonly matches?: Readonly<Partial<Record<MatchRelation, readonly string[]>>>;
}

/** The ways into a role. */
export interface SeedEntry {
  readonly door: EntryDoor;
  readonly hiredFor: string;
  readonly studyYears: number;
  readonly trainingYears?: number;
  readonly credentials?: readonly WrittenCredential[];
  /** Ids of the roles whose holders have done work of the kind. */
  readonly experienceIn?: readonly string[];
}

/** Competency, importance 1..5, level 0..7, and the source if it is not the role's. */
export type SeedRequirement = readonly [competency: string, importance: number, level: number, source?: string];

export interface SeedPay extends Sourced {
  readonly level: Seniority;
  readonly min: number;
  readonly max?: number;
  readonly openEnded?: boolean;
  /** Why it differs from wage statistics, if it does. */
  readonly note?: string;
}

export interface SeedProgression extends Sourced {
  readonly from: string;
  readonly to: string;
  readonly move: MoveKind;
  readonly years: number;
  readonly confidence: number;
  readonly note?: string;
}

/** Corrections of readings: what others are to each of the roles. */
export type SeedReading = { readonly roles: readonly string[]; readonly why: string } & {
  readonly [R in ReadingCorrection['relation']]?: readonly string[];
};

/** Where people go who leave a job. Roles are titles of ours or O*NET-SOC codes. */
export interface SeedExits {
  readonly from: string;
  /** The job, how it is reached, usual years, and why: one sentence. */
  readonly to: readonly (readonly [role: string, way: ExitWay, years: number, why: string])[];
}

/** What a job is like; the role is a title of ours or an O*NET-SOC code. */
export interface SeedConditions extends Omit<WorkConditions, 'selfEmployedPercent'> {
  /** Share of people who work on their own account, percent. */
  readonly own: number;
}

/** What people call an occupation of O*NET, in the singular. */
export type SeedTitle = readonly [onetCode: string, title: string];

/** The code of the SOC of 2018 under which a role of ours is counted. */
export type SeedCode = readonly [role: string, soc: string];

/** What is projected for a code of the SOC, as `OutlookFigures` has it; null is unknown. */
export type SeedProjection = readonly [
  soc: string,
  employment: number,
  employmentThen: number,
  growthPercent: number,
  openingsYearly: number | null,
  selfEmployedPercent: number | null,
  usualEducation: UsualEducation | null,
  workExperience: UsualExperience | null,
  onTheJobTraining: UsualTraining | null,
  medianPayUsd: number | null,
  transferRatePercent: number | null,
];

/** What a code of the SOC pays by percentile, US dollars a year; null is not released. */
export type SeedWages = readonly [
  soc: string,
  employment: number | null,
  percentile10: number | null,
  percentile25: number | null,
  percentile50: number | null,
  percentile75: number | null,
  percentile90: number | null,
];

/** How some of our skills meet elements of O*NET. */
export interface SeedAlignment {
  readonly skills: readonly string[];
  /** Empty only if the note says why. */
  readonly elements: readonly SeedElement[];
  readonly note?: string;
}

/** Name of the element, what it is to the skills, and the share of their level that carries over, 0..1. */
export type SeedElement = readonly [element: string, relation: MatchRelation, share: number];
/** A statement of the quiz. */
export interface SeedQuizItem {
  readonly id: string;
  readonly says: string;
  readonly ties: SeedQuizTies;
}

/** What of a role a statement is tied to: one of these. */
export interface SeedQuizTies {
  readonly interests?: Readonly<Partial<Record<'R' | 'I' | 'A' | 'S' | 'E' | 'C', number>>>;
  readonly competencies?: readonly string[];
  readonly disciplines?: readonly string[];
  readonly figure?: QuizFigure;
  readonly reversed?: boolean;
  readonly doors?: readonly EntryDoor[];
}

/** A service with advisors. */
export interface SeedAdvisor extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region?: string;
  readonly languages?: readonly string[];
  readonly kind: AdvisorKind;
  readonly disciplines?: readonly string[];
  readonly cost?: AdvisorCost;
  readonly mode?: AdvisorMode;
  readonly offers: string;
  readonly caution?: string;
  readonly url: string;
  readonly checkedOn: string;
  readonly evidence: string;
}
