/** What still lies between someone and a job, through one of its doors. */
import { type Credential, type Door, isEarnedAtWork, SEARCH_YEARS } from '../../domain';
import { LEVEL_OF_KIND, type Standing } from './standing';

/** A credential of a door, and what of it is left to do. */
export interface CredentialLeft {
  readonly credential: Credential;
  readonly held: boolean;
  /** Years of full-time study or work; 0 if it is held. */
  readonly yearsLeft: number;
}

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
  /** Short certificates and work to show: who does this kind of work has them. Estimate. */
  shown: { kinds: new Set(['CERTIFICATE', 'PORTFOLIO']), kind: 0.75 },
  /** From this share of experience in kind, a degree of the same level counts whatever its subject. Estimate. */
  sameField: 0.55,
  /** The same where the law asks for the degree: a physician has no nursing degree. Estimate. */
  sameProfession: 0.7,
  /** A second degree on top of one of the same level in another field: accelerated programmes. Years. Estimate. */
  secondDegreeYears: 1.25,
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
  const fieldFrom = door.door === 'LICENCE' ? ENTRY_MODEL.sameProfession : ENTRY_MODEL.sameField;
  for (const credential of door.credentials) {
    const held = isHeld(credential, standing, level, kind >= fieldFrom, kind);
    credentials.push({ credential, held, yearsLeft: held ? 0 : leftOf(credential, level, kind) });
    level = Math.max(level, levelOf(credential));
  }
  const studied = (of: (credential: Credential) => boolean) =>
    credentials.reduce((sum, each) => sum + (of(each.credential) ? each.yearsLeft : 0), 0);
  const isTraining = ({ kind: credential }: Credential) =>
    credential === 'APPRENTICESHIP' || credential === 'RESIDENCY';
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

function isHeld(
  credential: Credential,
  standing: Standing,
  level: number,
  isSameField: boolean,
  kind: number,
): boolean {
  if (standing.credentials.has(credential.name)) return true;
  if (ENTRY_MODEL.shown.kinds.has(credential.kind)) return kind >= ENTRY_MODEL.shown.kind;
  const needed = levelOf(credential);
  return needed > 0 && level >= needed && (isAnySubject(credential) || isSameField);
}

function leftOf(credential: Credential, level: number, kind: number): number {
  if (isEarnedAtWork(credential) && !isTraining(credential)) return 0;
  const needed = levelOf(credential);
  if (needed === 0) return credential.years;
  return Math.min(degreeYears(credential, needed, level), otherWay(credential, level, kind));
}

/** Names of other ways to the place of a degree. */
const OTHER_WAYS = Object.freeze({
  anyDegree: /any bachelor|alternative certification/i,
  college: /associate|two years of college/i,
  shown: /portfolio|to show|folder|proven/i,
  work: /work|experience|years as|years of|practice|crew|foreman/i,
});

/** Years of the quickest other way to the place of a degree; Infinity if there is none. */
function otherWay({ or = [], years, orYears }: Credential, level: number, kind: number): number {
  const { provenWork, shownYears, collegeYears } = ENTRY_MODEL;
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...or.map((name) => {
      if (OTHER_WAYS.anyDegree.test(name)) return level >= 2 ? 0 : years;
      if (OTHER_WAYS.college.test(name)) return orYears ?? collegeYears;
      if (OTHER_WAYS.shown.test(name)) return kind >= provenWork ? 0 : (orYears ?? shownYears);
      if (OTHER_WAYS.work.test(name)) return kind >= provenWork ? 0 : (orYears ?? years);
      return orYears ?? years;
    }),
  );
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
