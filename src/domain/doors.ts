/** Entry doors: how people get into a role. */
import { type Credential, earnedBy } from './credential';
import { credentialOfRc1, DOOR_FORM } from './doors-of-rc1';
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
  /** True if many more people apply than are hired: posts for beginners are few. */
  readonly crowded?: true;
  /** True if employers don't insist on the degree that many in the job have. */
  readonly degreeOptional?: true;
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

/** Years of study that credentials take before the hire, one after the other, to two decimals. */
export function yearsBeforeHire(credentials: readonly Credential[]): number {
  const before = credentials.filter((credential) => earnedBy(credential) === 'STUDY');
  return Math.round(before.reduce((sum, { years }) => sum + years, 0) * 100) / 100;
}

/** A door as a property of a role: the store keeps lists of texts. */
export function doorText(door: Door): string {
  return JSON.stringify({ form: DOOR_FORM, ...door });
}

/** The door that a property holds; one that an earlier version wrote has the fields of this one. */
export function doorOf(text: string): Door {
  const { form, ...door } = JSON.parse(text) as Door & { readonly form?: number };
  return form === undefined ? { ...door, credentials: door.credentials.map(credentialOfRc1) } : door;
}
