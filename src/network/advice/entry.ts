/** What still lies between someone and a job, through one of its doors. */
import { type Credential, type Door, isEarnedAtWork, SEARCH_YEARS } from '../../domain';
import { LEVEL_OF_KIND, type Standing } from './standing';

/** A credential of a door, and what of it is left to do. */
export interface CredentialLeft {
  readonly credential: Credential;
  readonly held: boolean;
  /** Years of full-time study or work; 0 if it is held. */
  readonly yearsLeft: number;
  /** The other way that is the quickest for this person, by name; null for the usual way. */
  readonly by: string | null;
}

const NOTHING_LEFT = Object.freeze({ yearsLeft: 0, by: null });

/** A way into a job for one person. All figures in years. */
export interface EntryWay {
  readonly door: Door;
  readonly credentials: readonly CredentialLeft[];
  /** Full-time study before the hire. */
  readonly study: number;
  /** Paid training that has to be finished before you hold the job: apprenticeship, residency. */
  readonly trained: number;
  /** Related work that employers ask for and you lack. */
  readonly experience: number;
  readonly search: number;
}

/** The constants of what is left of a door. */
export const ENTRY_MODEL = Object.freeze({
  /** From this share of experience in kind, proven work stands in for a degree that it can replace. Estimate. */
  provenWork: 0.5,
  /** From this share of experience in kind, what you did at work is what you show. Estimate. */
  ownWork: 0.75,
  /** From this share of experience in kind, a degree of the same level counts whatever its subject. Estimate. */
  sameField: 0.55,
  /** The same where the law asks for the degree: a physician has no nursing degree. Estimate. */
  sameProfession: 0.7,
  /** A second degree on top of one of the same level in another field. Years. Estimate. */
  secondDegreeYears: 2,
  /** Share of a bachelor's degree that some college has done already. Estimate. */
  collegeShare: 0.4,
  /** What a doctorate costs less after a master's degree in the field. Years. Estimate. */
  doctorateAfterMaster: 1,
  /** Work to show in place of a degree, and an associate degree, where no source states a length. Years. Estimates. */
  shownYears: 0.75,
  collegeYears: 2,
  /** Doors that ask for no more related work than this, in years, are open to all. Estimate. */
  openYears: 0.5,
  /** Search: with experience in kind, without any, and where nothing is asked. Years. Estimates. */
  search: { known: SEARCH_YEARS, unknown: 0.6, open: 0.15 },
});

/** Credentials that are degrees: what proves a level of education. */
function levelOf({ kind }: Credential): number {
  return LEVEL_OF_KIND[kind] ?? 0;
}

/** Paid training that has to be finished before you hold the job. */
function isTraining({ kind }: Credential): boolean {
  return kind === 'APPRENTICESHIP' || kind === 'RESIDENCY';
}

/** True if the degree may be in any subject. */
function isAnySubject({ name }: Credential): boolean {
  return / any (subject|field)|^(Bachelor's|Master's) degree$|in the field$/.test(name);
}

/**
 * What is left of a door for someone with this standing.
 * @param kind - experience in kind that the job held gives, 0..1
 */
export function wayThrough(door: Door, standing: Standing, kind: number): EntryWay {
  const credentials: CredentialLeft[] = [];
  let level = standing.education;
  // The law, and doors that a degree opens, ask for the subject; elsewhere a degree shows that you can learn.
  const isSameField =
    door.door === 'LICENCE'
      ? kind >= ENTRY_MODEL.sameProfession
      : door.door !== 'DEGREE' || kind >= ENTRY_MODEL.sameField;
  for (const credential of door.credentials) {
    const held = isHeld(credential, standing, level, kind >= ENTRY_MODEL.sameProfession);
    if (!held && !isTooOld(credential, standing) && isWaived(credential, level, kind, isSameField)) continue;
    credentials.push({ credential, held, ...(held ? NOTHING_LEFT : leftOf(credential, level, kind)) });
    level = Math.max(level, levelOf(credential));
  }
  const studied = (of: (credential: Credential) => boolean) =>
    credentials.reduce((sum, each) => sum + (of(each.credential) ? each.yearsLeft : 0), 0);
  const asked = door.experienceYears;
  const experience = Math.max(0, asked - kind * standing.experienceYears);
  return {
    door,
    credentials,
    study: studied((credential) => !isTraining(credential)),
    trained: studied(isTraining),
    experience,
    search: searchYears(door, kind),
  };
}

function isHeld(credential: Credential, standing: Standing, level: number, isSameField: boolean): boolean {
  if (isTooOld(credential, standing)) return false;
  if (standing.credentials.has(credential.name)) return true;
  const needed = levelOf(credential);
  return needed > 0 && level >= needed && (isAnySubject(credential) || isSameField);
}

/** True if employers want a recent degree, and this person's is of years ago. */
function isTooOld({ fresh = false }: Credential, { isRecent }: Standing): boolean {
  return fresh && !isRecent;
}

/**
 * True if a degree is not asked of this person: another degree shows as much where the door does not insist on the subject, or proven
 * work stands in for it.
 */
function isWaived(credential: Credential, level: number, kind: number, isSameField: boolean): boolean {
  const needed = levelOf(credential);
  if (needed === 0) return false;
  if (level >= needed && isSameField) return true;
  const { or = [] } = credential;
  if (level >= 2 && or.some((name) => OTHER_WAYS.anyDegree.test(name))) return true;
  const isWork = (name: string) =>
    !OTHER_WAYS.college.test(name) && (OTHER_WAYS.shown.test(name) || OTHER_WAYS.work.test(name));
  return kind >= ENTRY_MODEL.provenWork && or.some(isWork);
}

type Left = Pick<CredentialLeft, 'yearsLeft' | 'by'>;

/** What is left of a credential that is not held, by the quickest way. */
function leftOf(credential: Credential, level: number, kind: number): Left {
  if (isEarnedAtWork(credential) && !isTraining(credential)) return NOTHING_LEFT;
  const needed = levelOf(credential);
  if (needed > 0) {
    const usual = { yearsLeft: degreeYears(credential, needed, level), by: null };
    return otherWays(credential).reduce<Left>((best, way) => (way.yearsLeft < best.yearsLeft ? way : best), usual);
  }
  if (credential.kind === 'PORTFOLIO' && kind >= ENTRY_MODEL.ownWork) return NOTHING_LEFT;
  return { yearsLeft: credential.years, by: null };
}

/** Names of other ways to the place of a degree. */
const OTHER_WAYS = Object.freeze({
  anyDegree: /any bachelor|alternative certification/i,
  college: /associate|two years of college/i,
  shown: /portfolio|to show|folder|of your own/i,
  work: /experience|\byears\b|months of work|proven|growth|long practice/i,
});

/** The other ways to the place of a degree, for someone who has done no work of the kind. */
function otherWays({ or = [], years, orYears }: Credential): readonly Left[] {
  const { shownYears, collegeYears } = ENTRY_MODEL;
  return or.map((name) => {
    if (OTHER_WAYS.college.test(name)) return { yearsLeft: orYears ?? collegeYears, by: name };
    if (OTHER_WAYS.shown.test(name)) return { yearsLeft: orYears ?? shownYears, by: name };
    return { yearsLeft: orYears ?? years, by: name };
  });
}

function degreeYears({ years, kind }: Credential, needed: number, level: number): number {
  const { secondDegreeYears, collegeShare, doctorateAfterMaster } = ENTRY_MODEL;
  if (level >= needed) return Math.min(years, kind === 'BACHELOR' ? secondDegreeYears : years);
  if (kind === 'BACHELOR' && level === 1) return years * (1 - collegeShare);
  if (kind === 'DOCTORATE' && level === 3) return years - doctorateAfterMaster;
  return years;
}

function searchYears({ door, credentials, experienceYears }: Door, kind: number): number {
  const { known, unknown, open } = ENTRY_MODEL.search;
  if ((door === 'APPLY' || door === 'TRAINING') && experienceYears <= ENTRY_MODEL.openYears && credentials.length === 0)
    return open;
  const strange = Math.max(0, 1 - kind / ENTRY_MODEL.provenWork);
  return known + (unknown - known) * strange;
}
