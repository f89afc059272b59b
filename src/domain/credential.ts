/** What somebody needs before the hire, and how it is earned. */
import { CREDENTIALS, type CredentialKind, type EarnedBy, type OtherWayKind, type Shown } from './credential-kinds';

/** Another way to the place of a credential. */
export interface OtherWay {
  readonly kind: OtherWayKind;
  readonly name: string;
  /** Its length in years; as its kind usually takes if left out. */
  readonly years?: number;
  /** Of these, years of general office work: people who work in an office, or have studied, have done them. */
  readonly officeYears?: number;
}

/** Something that must be there before the hire, or is earned in paid training right after it. */
export interface Credential {
  readonly kind: CredentialKind;
  /** "Registered nurse licence (NCLEX-RN)"; says so if it is paid: "Electrical apprenticeship (paid training)". */
  readonly name: string;
  /** Usual length, in years of full-time study or work; 0 if it adds nothing. */
  readonly years: number;
  /** How it is earned; as its kind usually is if left out. */
  readonly by?: EarnedBy;
  /**
   * Words for the subjects that it may be in; ANY if every subject counts, TAUGHT for a licence in what somebody teaches. Left out,
   * no other degree is known to count.
   */
  readonly subject?: 'ANY' | 'TAUGHT' | readonly string[];
  /** True if its subject is built up over years, so that no degree in another one shortens it. */
  readonly isTechnical?: boolean;
  /** True for a degree above a bachelor's that is studied from the first year on. */
  readonly isFirstDegree?: boolean;
  /** Years in part-time or evening classes, where schools offer them though its kind of study leaves no time for a job. */
  readonly eveningYears?: number;
  /** True for a course in what everybody learns who works in an office or has studied: they hold it. */
  readonly isOfficeWork?: boolean;
  /** True for a certificate that is an associate degree. */
  readonly isAssociate?: boolean;
  /** For work to show: FROM_WORK if nobody can make it on their own, such as teams led. */
  readonly shown?: Shown;
  /** What all of it usually costs in the United States, US dollars, least and most; as its kind usually does if left out. An estimate. */
  readonly costUsd?: readonly [leastUsd: number, mostUsd: number];
  /** Other ways to the same place. */
  readonly insteadOf?: readonly OtherWay[];
  /** True if employers want recent graduates: a degree of years ago doesn't count. */
  readonly fresh?: boolean;
  /** Where it is asked for, ISO 3166: "US". */
  readonly country?: string;
}

/** What the name of a credential says of how it is earned. */
const SAID: Readonly<Record<EarnedBy, string>> = {
  STUDY: '',
  PAID_TRAINING: ' (paid training)',
  PAID_WORK: ' (paid work)',
  WAIT: '',
};

/** How a credential is earned. */
export function earnedBy({ kind, by }: Pick<Credential, 'kind' | 'by'>): EarnedBy {
  return by ?? CREDENTIALS[kind].by;
}

/** The name of a credential that says how it is earned: "Electrical apprenticeship (paid training)". */
export function fullName(name: string, by: EarnedBy | undefined): string {
  return by === undefined ? name : `${name}${SAID[by]}`;
}

/** The name of a credential without how it is earned. */
export function plainName(credential: Pick<Credential, 'kind' | 'by' | 'name'>): string {
  const said = SAID[earnedBy(credential)];
  return said !== '' && credential.name.endsWith(said) ? credential.name.slice(0, -said.length) : credential.name;
}

/** Names of the other ways to a credential's place. */
export function alternativesOf({ shown, insteadOf = [] }: Credential): readonly string[] {
  return shown === 'FROM_WORK' ? ['The same from work'] : insteadOf.map(({ name }) => name);
}

/** True if you earn the credential after the hire, in paid training, or by paid work that leads to the post. */
export function isEarnedAtWork(credential: Pick<Credential, 'kind' | 'by'>): boolean {
  const by = earnedBy(credential);
  return by === 'PAID_TRAINING' || by === 'PAID_WORK';
}

/** True for paid work that leads to the post, and takes its time. */
export function isPaidWork(credential: Pick<Credential, 'kind' | 'by'>): boolean {
  return earnedBy(credential) === 'PAID_WORK';
}
