/** Kinds of credential that doors ask for. A new kind is one line of this table: nothing else lists them. */

/** How a credential is earned: by study before the hire, by paid training after it, by paid work that leads to the post, or by waiting. */
export const EARNED_BY = ['STUDY', 'PAID_TRAINING', 'PAID_WORK', 'WAIT'] as const;
export type EarnedBy = (typeof EARNED_BY)[number];

/** What advice has to know of a kind of credential. */
interface Traits {
  /** What it is: a sentence. */
  readonly says: string;
  /** The level of education that it proves: a place in EDUCATION_LEVELS; 0 for none. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** How it is earned where a door does not say. */
  readonly by: EarnedBy;
  /** True if it is paid training that must be finished before somebody holds the job. */
  readonly isTraining: boolean;
  /** True if classes and papers make it longer beside work. */
  readonly isTaught: boolean;
  /** Whether its study leaves time for a job: never, not if it is long, or always. */
  readonly leavesTime: 'NEVER' | 'UNLESS_LONG' | 'ALWAYS';
  /** True if nobody asks it of people who go back to a rung below their own. */
  readonly isKnownBelow: boolean;
  /** True if work that asks only for a short one takes on all who have it. */
  readonly isQuick: boolean;
  /** True if it is an examination or a permission of its own, which holders of other jobs lack. */
  readonly isPaper: boolean;
  /** True if it is the same thing wherever it is asked for. */
  readonly isShared: boolean;
}

const STUDIED = {
  level: 0,
  by: 'STUDY',
  isTraining: false,
  isTaught: false,
  leavesTime: 'ALWAYS',
  isKnownBelow: false,
  isQuick: false,
  isPaper: false,
  isShared: false,
} as const;
const DEGREE = { ...STUDIED, isTaught: true } as const;

/** All kinds of credential, with what advice has to know of each. */
export const CREDENTIALS = {
  LICENCE: {
    ...STUDIED,
    says: 'The right to practise, by law.',
    isQuick: true,
    isPaper: true,
    leavesTime: 'UNLESS_LONG',
  },
  BACHELOR: { ...DEGREE, says: "A bachelor's degree.", level: 2, isShared: true },
  MASTER: { ...DEGREE, says: "A master's degree.", level: 3 },
  DOCTORATE: { ...DEGREE, says: 'A doctorate.', level: 4 },
  PROFESSIONAL_DEGREE: {
    ...DEGREE,
    says: 'A degree of law, medicine, pharmacy and the like.',
    level: 4,
    leavesTime: 'NEVER',
  },
  RESIDENCY: { ...STUDIED, says: 'Paid training after a professional degree.', isTraining: true, leavesTime: 'NEVER' },
  APPRENTICESHIP: { ...STUDIED, says: 'Paid training in a trade.', isTraining: true, isKnownBelow: true },
  CERTIFICATE: { ...DEGREE, says: "A certificate or associate's degree.", isKnownBelow: true, isQuick: true },
  EXAM: { ...STUDIED, says: 'An examination.', isKnownBelow: true, isQuick: true, isPaper: true },
  PORTFOLIO: { ...STUDIED, says: 'Work that you can show.', isKnownBelow: true, isShared: true },
  SECURITY_CLEARANCE: {
    ...STUDIED,
    says: 'A background investigation by a government, which takes its time.',
    by: 'WAIT',
    isPaper: true,
  },
} as const satisfies Readonly<Record<string, Traits>>;

export type CredentialKind = keyof typeof CREDENTIALS;

/** Kinds of credential that a door may ask for. */
export const CREDENTIAL_KINDS = Object.keys(CREDENTIALS) as [CredentialKind, ...CredentialKind[]];

/** What advice has to know of a credential's kind. */
export function traitsOf({ kind }: { readonly kind: CredentialKind }): Traits {
  return CREDENTIALS[kind];
}

/**
 * What may stand in a credential's place: another credential, some college (an associate degree, or two years of study), any
 * bachelor's degree with something on top, or years of such work.
 */
export const OTHER_WAYS = [...CREDENTIAL_KINDS, 'COLLEGE', 'ANY_DEGREE', 'WORK'] as const;
export type OtherWayKind = CredentialKind | 'COLLEGE' | 'ANY_DEGREE' | 'WORK';

/** Where work to show comes from: made on one's own, or only in a job. */
export const SHOWN = ['OWN', 'FROM_WORK'] as const;
export type Shown = (typeof SHOWN)[number];
