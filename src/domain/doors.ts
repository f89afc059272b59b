/** Entry doors: how people get into a role. */
import type { EvidenceKind } from './vocabulary';

/** What opens a door. */
export const ENTRY_DOORS = [
  'APPLY',
  'EXPERIENCE',
  'TRAINING',
  'PORTFOLIO',
  'APPRENTICESHIP',
  'DEGREE',
  'LICENCE',
] as const;
export type EntryDoor = (typeof ENTRY_DOORS)[number];

/** Kinds of credential that a door may ask for. */
export const CREDENTIAL_KINDS = [
  'LICENCE',
  'BACHELOR',
  'MASTER',
  'DOCTORATE',
  'PROFESSIONAL_DEGREE',
  'RESIDENCY',
  'APPRENTICESHIP',
  'CERTIFICATE',
  'EXAM',
  'PORTFOLIO',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** Something that must be there before the hire, or is earned in paid training right after it. */
export interface Credential {
  readonly kind: CredentialKind;
  /** "Registered nurse licence (NCLEX-RN)". */
  readonly name: string;
  /** Usual length, in years of full-time study or work; 0 if it adds nothing. */
  readonly years: number;
  /** Other ways to the same place, by name, and their length in years. */
  readonly or?: readonly string[];
  readonly orYears?: number;
  /** True if employers want recent graduates: a degree of years ago doesn't count. */
  readonly fresh?: boolean;
}

/** One way into a role, as one source states it. */
export interface Door {
  readonly door: EntryDoor;
  /** What gets you hired: one sentence. */
  readonly hiredFor: string;
  /** In the order you get them. */
  readonly credentials: readonly Credential[];
  /** Years of full-time study before the hire, by the usual way. */
  readonly studyYears: number;
  /** Years of related work that employers ask for, and the ids of the roles that count; empty for any related work. */
  readonly experienceYears: number;
  readonly experienceIn: readonly string[];
  /** Years of training on the job: after the hire, so it does not delay it. */
  readonly trainingYears: number;
  /** Id of the source, how it knows, who requires it, and what varies. */
  readonly source: string;
  readonly evidence: EvidenceKind;
  readonly asOf?: string;
  readonly requiredBy?: string;
  readonly note?: string;
}

/** Years until an answer to applications, where nobody says more. Estimate: a quarter of a year. */
export const SEARCH_YEARS = 0.25;

/** Credentials with this in their name are earned while you are paid, after the hire. */
const PAID = '(paid training)';

/** And these are paid work that comes before the post, such as classes taught by the course. */
const PAID_WORK = '(paid work)';

/** True if you earn the credential after the hire, in paid training, or by paid work that leads to the post. */
export function isEarnedAtWork(credential: Pick<Credential, 'name'>): boolean {
  return credential.name.includes(PAID) || isPaidWork(credential);
}

/** True for paid work that leads to the post, and takes its time. */
export function isPaidWork({ name }: Pick<Credential, 'name'>): boolean {
  return name.includes(PAID_WORK);
}

/** Years that credentials take before the hire, one after the other, to two decimals. */
export function yearsBeforeHire(credentials: readonly Credential[]): number {
  const before = credentials.filter((credential) => !isEarnedAtWork(credential));
  return Math.round(before.reduce((sum, { years }) => sum + years, 0) * 100) / 100;
}

/** A door as a property of a role: the store keeps lists of texts. */
export function doorText(door: Door): string {
  return JSON.stringify(door);
}

/** The door that a property holds. */
export function doorOf(text: string): Door {
  return JSON.parse(text) as Door;
}
