/** What still lies between someone and a job, through one of its doors. */
import {
  CREDENTIALS,
  type Credential,
  type Door,
  earnedBy,
  isEarnedAtWork,
  isPaidWork,
  type OtherWay,
  traitsOf,
} from '../../domain';
import type { StudyLimit } from '../../routes';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { searchYears } from './search-years';
import type { Asker, Standing } from './standing';
import { holdsSubject } from './subjects';

/** A credential of a door, and what of it is left to do. */
export interface CredentialLeft {
  readonly credential: Credential;
  readonly held: boolean;
  /** Years of full-time study or work; 0 if it is held. */
  readonly yearsLeft: number;
  /** The other way that is the quickest for this person, by name; null for the usual way. */
  readonly by: string | null;
  /** What sort of way that is; null for the usual way. */
  readonly byKind: OtherWay['kind'] | 'COURSES' | 'RENEWAL' | null;
  /** True if the years are those of study beside work. */
  readonly isBesideWork: boolean;
}

const NOTHING_LEFT = Object.freeze({ yearsLeft: 0, by: null, byKind: null });

/** A way into a job for one person. All figures in years. */
export interface EntryWay {
  readonly door: Door;
  readonly credentials: readonly CredentialLeft[];
  /** Study before the hire: full-time, or at the pace that work leaves. */
  readonly study: number;
  /** Of it: before you are hired or your paid training begins. */
  readonly studyFirst: number;
  /** Of it: study beside work. */
  readonly besideWork: number;
  /** True if a part of the study can't be done beside work. */
  readonly leavesWork: boolean;
  /** Paid training that has to be finished before you hold the job: apprenticeship, residency. */
  readonly trained: number;
  /** Related work that employers ask for and you lack. */
  readonly experience: number;
  /** From the first application to the hire, with the wait for what a government or an employer looks into. */
  readonly search: number;
}

/** Credentials that are degrees: what proves a level of education. */
function levelOf(credential: Credential): number {
  return traitsOf(credential).level;
}

/** Paid training that has to be finished before you hold the job. */
function isTraining(credential: Credential): boolean {
  return traitsOf(credential).isTraining || isPaidWork(credential);
}

/** True for work to show that nobody can do on their own: teams led, systems run. */
export function isShownFromWork({ shown }: Credential): boolean {
  return shown === 'FROM_WORK';
}

/** What someone stands on at a door. */
export interface EntryFooting {
  /** Experience in kind, 0..1. */
  readonly kind: number;
  /** Years of related work. */
  readonly relatedYears: number;
  /** Highest level of education whose subject is that of the job held: a degree of earlier days may be in any. */
  readonly subjectLevel: number;
  /** True for health work, whose study has clinical practice by day. */
  readonly isClinical: boolean;
  /** True if the work is a rung below the job held, from which people come up to it: they know it already. */
  readonly isBack: boolean;
  /** How far this person's skills are the work, 0..1. */
  readonly practised: number;
}

/** What is left of a door for someone with this standing. */
export function wayThrough(door: Door, standing: Standing, footing: EntryFooting): EntryWay {
  const { kind, relatedYears, practised } = footing;
  const credentials: CredentialLeft[] = [];
  let level = standing.education;
  const isLaw = door.door === 'LICENCE';
  const isByCustom = door.door === 'DEGREE';
  const isSameField = kind >= (isLaw ? ENTRY_MODEL.sameProfession : ENTRY_MODEL.sameField);
  const proved = provedByLicence(door, standing);
  for (let place = 0; place < door.credentials.length; place++) {
    const credential = door.credentials[place]!;
    const isSubject = levelOf(credential) <= footing.subjectLevel;
    const isSame =
      (isSubject && kind >= ENTRY_MODEL.sameProfession) || (!isLaw && holdsSubject(standing.proofs, credential));
    const held = place < proved || isHeld(credential, standing, level, isSame);
    if (!held && footing.isBack && traitsOf(credential).isKnownBelow) continue;
    // The law, and doors that a degree opens, ask for the subject; elsewhere a degree shows that you can learn.
    const isAsGood = !(isLaw || isByCustom) || (isSameField && isSubject);
    if (!held && !isTooOld(credential, standing) && isWaived(credential, level, kind, isAsGood)) continue;
    const isBridged = isByCustom && door.credentials.some((other) => levelOf(other) > levelOf(credential));
    const usual = held ? NOTHING_LEFT : leftOf(credential, level, kind, { isBridged, isByCustom });
    const left = held ? usual : leftFor(standing.asker, door, credential, usual, practised);
    const isBesideWork = standing.asker?.isBesideWork === true && isSlowed(credential, left, footing);
    const isInEvenings = !isBesideWork && isStudiedInEvenings(credential, left, footing);
    const yearsLeft = left.yearsLeft * timesAsLong(standing.asker, credential, isBesideWork, isInEvenings);
    credentials.push({ credential, held, ...left, yearsLeft, isBesideWork });
    level = Math.max(level, levelOf(credential));
  }
  let [study, studyFirst, besideWork, trained, waiting] = [0, 0, 0, 0, 0];
  let isLeaving = false;
  for (const { credential, yearsLeft, isBesideWork } of credentials) {
    if (yearsLeft === 0) continue;
    isLeaving ||= leavesWork(credential, yearsLeft, footing);
    if (isTraining(credential)) trained += yearsLeft;
    else if (earnedBy(credential) === 'WAIT') waiting += yearsLeft;
    else {
      study += yearsLeft;
      // Who is in paid training has been hired: its closing examinations are no study before the hire.
      if (trained === 0) studyFirst += yearsLeft;
      if (isBesideWork) besideWork += yearsLeft;
    }
  }
  // Who has just taken the degree of the work is hired with what its internships gave.
  const learnt =
    isByCustom && door.experienceIn.length === 0
      ? Math.min(ENTRY_MODEL.practice.most, ENTRY_MODEL.practice.share * study)
      : 0;
  const lacking = Math.max(door.experienceYears - relatedYears, unservedByStrangers(door, kind)) - learnt;
  const experience = footing.isBack ? 0 : Math.max(0, lacking);
  const search = waiting + searchYears(door, kind);
  return { door, credentials, study, studyFirst, besideWork, leavesWork: isLeaving, trained, experience, search };
}

/**
 * How many of a door's first credentials are proved by its last, a licence that this person names: the law grants it only to people
 * who have done what comes before it. One that lapsed, or of another state, proves it too.
 */
function provedByLicence({ door, credentials }: Door, { asker }: Standing): number {
  const last = credentials.at(-1);
  if (asker === undefined || last?.kind !== 'LICENCE' || (door !== 'LICENCE' && door !== 'APPRENTICESHIP')) return 0;
  return asker.named.has(last.name) || asker.papers.inPart.has(last.name) ? credentials.length - 1 : 0;
}

/** What is left of a credential for someone who has a part of it already, or can do the work; `usual` is what is left for others. */
function leftFor(asker: Asker | undefined, door: Door, credential: Credential, usual: Left, practised: number): Left {
  if (asker === undefined) return usual;
  const part = asker.papers.inPart.get(credential.name);
  if (part !== undefined && part.state !== 'UNFINISHED') return RENEWALS[part.state];
  const yearsDone = Math.max(part?.yearsDone ?? 0, credential.kind === 'BACHELOR' ? asker.papers.collegeYears : 0);
  if (yearsDone > 0) {
    const rest = credential.years * Math.max(1 - ENTRY_MODEL.papers.most, 1 - yearsDone / credential.years);
    return rest < usual.yearsLeft ? { yearsLeft: rest, by: null, byKind: null } : usual;
  }
  return isLearntByDoing(door, credential) ? { ...usual, yearsLeft: usual.yearsLeft * (1 - practised) } : usual;
}

const RENEWALS: Readonly<Record<'LAPSED' | 'OTHER_STATE', Left>> = {
  LAPSED: {
    yearsLeft: ENTRY_MODEL.papers.refresher,
    by: 'a refresher course and the reinstatement of your lapsed licence',
    byKind: 'RENEWAL',
  },
  OTHER_STATE: {
    yearsLeft: ENTRY_MODEL.papers.transfer,
    by: 'the transfer of your licence from another state (reciprocity; some states add an examination)',
    byKind: 'RENEWAL',
  },
};

/** True for courses, work to show and training that no law asks for: who can do the work already has little left of them. */
function isLearntByDoing({ door, credentials }: Door, credential: Credential): boolean {
  if (door === 'LICENCE' || credentials.some(({ kind }) => kind === 'LICENCE')) return false;
  return levelOf(credential) === 0 && credential.kind !== 'EXAM' && credential.isAssociate !== true;
}

/** How many times as long study takes somebody who studies beside work, or in fewer or more hours a week than usual. */
function timesAsLong(
  asker: Asker | undefined,
  { years, eveningYears }: Credential,
  isBesideWork: boolean,
  isInEvenings: boolean,
): number {
  if (asker === undefined) return 1;
  if (isBesideWork && eveningYears !== undefined) return eveningYears / years;
  return (isBesideWork ? ENTRY_MODEL.besideWork : 1) * (isBesideWork || isInEvenings ? asker.pace : 1);
}

/** True for courses, examinations and work to show that people prepare in their evenings; degrees and schools keep their own time. */
function isStudiedInEvenings(credential: Credential, { yearsLeft, byKind }: Left, footing: EntryFooting): boolean {
  if (levelOf(credential) > 0 || credential.isAssociate === true || byKind === 'RENEWAL') return false;
  return !isTraining(credential) && earnedBy(credential) !== 'WAIT' && !leavesWork(credential, yearsLeft, footing);
}

/** Years of related work that work of another kind never stands for, however many years there are of it. */
function unservedByStrangers({ experienceYears }: Door, kind: number): number {
  const { openYears, otherWork } = ENTRY_MODEL;
  if (kind >= otherWork.kind || experienceYears <= openYears) return 0;
  return Math.min(otherWork.most, otherWork.share * experienceYears);
}

/** Study that classes and papers make longer beside work; examinations and portfolios are prepared in evenings anyhow. */
function isSlowed(credential: Credential, { yearsLeft }: Left, footing: EntryFooting): boolean {
  return (
    traitsOf(credential).isTaught &&
    !isTraining(credential) &&
    yearsLeft > 0 &&
    !leavesWork(credential, yearsLeft, footing)
  );
}

/**
 * True for study that can't be done beside work: professional degrees and what follows them, long schools of a licence, such as for
 * pilots, and study with clinical practice, unless you work in the profession and add to what you know.
 */
function leavesWork(credential: Credential, yearsLeft: number, { kind, isClinical }: EntryFooting): boolean {
  if (yearsLeft === 0 || credential.eveningYears !== undefined) return false;
  const { leavesTime, isTaught } = traitsOf(credential);
  if (leavesTime === 'NEVER') return true;
  if (yearsLeft < ENTRY_MODEL.leavesWorkYears) return false;
  const isClinicalStudy = isClinical && kind < ENTRY_MODEL.sameProfession && credential.subject !== 'ANY';
  return leavesTime === 'UNLESS_LONG' || (isClinicalStudy && isTaught);
}

/** True if the asker accepts the study that a way asks for. Paid training is no study. */
export function isAccepted({ studyFirst, leavesWork }: EntryWay, limit: StudyLimit): boolean {
  if (limit === 'ANY') return true;
  return limit === 'NONE' ? studyFirst <= ENTRY_MODEL.noStudyYears : !leavesWork;
}

function isHeld(credential: Credential, standing: Standing, level: number, isSameField: boolean): boolean {
  if (isTooOld(credential, standing)) return false;
  if (standing.credentials.has(credential.name)) return true;
  // Teachers of a profession are licensed in their own.
  if (credential.subject === 'TAUGHT') return standing.proofs.hasLicence;
  const needed = levelOf(credential);
  return needed > 0 && level >= needed && (credential.subject === 'ANY' || isSameField);
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
  const { insteadOf = [] } = credential;
  if (level >= 2 && insteadOf.some((way) => way.kind === 'ANY_DEGREE')) return true;
  return kind >= ENTRY_MODEL.provenWork && insteadOf.some((way) => way.kind === 'WORK' || way.kind === 'PORTFOLIO');
}

type Left = Pick<CredentialLeft, 'yearsLeft' | 'by' | 'byKind'>;

/** Where a credential is asked for. */
interface AskedFor {
  /** True if a higher degree follows that takes people with a degree in another subject. */
  readonly isBridged: boolean;
  /** True if no law asks for it. */
  readonly isByCustom: boolean;
}

/** What is left of a credential that is not held, by the quickest way. */
function leftOf(credential: Credential, level: number, kind: number, asked: AskedFor): Left {
  if (isShownFromWork(credential) || (isEarnedAtWork(credential) && !isTraining(credential))) return NOTHING_LEFT;
  const needed = levelOf(credential);
  if (needed > 0) {
    const usual = convertedDegree(credential, level, asked) ?? degreeLeft(credential, needed, level, asked.isBridged);
    return otherWays(credential, level).reduce<Left>(
      (best, way) => (way.yearsLeft < best.yearsLeft ? way : best),
      usual,
    );
  }
  if (credential.kind === 'PORTFOLIO' && kind >= ENTRY_MODEL.ownWork) return NOTHING_LEFT;
  return { yearsLeft: credential.years, by: null, byKind: null };
}

/** The other ways to the place of a degree, for someone who has done no work of the kind. */
function otherWays({ insteadOf = [], years }: Credential, level: number): readonly Left[] {
  return insteadOf.map((way) => ({ yearsLeft: yearsOf(way, years, level), by: way.name, byKind: way.kind }));
}

/** Years of another way to the place of a degree that takes some years. */
function yearsOf({ kind, years }: OtherWay, usual: number, level: number): number {
  const { shownYears, collegeYears } = ENTRY_MODEL;
  switch (kind) {
    case 'MASTER':
      return (years ?? usual) + bachelorLeft(level);
    case 'COLLEGE':
      return years ?? collegeYears;
    case 'PORTFOLIO':
      return years ?? shownYears;
    default:
      return years ?? usual;
  }
}

/** What of a degree is left: courses where another degree is held already and they do. */
function degreeLeft(credential: Credential, needed: number, level: number, isBridged: boolean): Left {
  const yearsLeft = degreeYears(credential, needed, level, isBridged);
  const isCourses = credential.kind === 'BACHELOR' && level >= needed && yearsLeft <= ENTRY_MODEL.bridgeYears;
  return isCourses ? { yearsLeft, ...COURSES } : { yearsLeft, by: null, byKind: null };
}

function degreeYears(
  { years, kind, isTechnical = false, isFirstDegree = false }: Credential,
  needed: number,
  level: number,
  isBridged: boolean,
): number {
  const { doctorateAfterMaster, bridgeYears, scholarsBridgeYears } = ENTRY_MODEL;
  const { secondDegreeYears, collegeShare } = isTechnical ? ENTRY_MODEL.technical : ENTRY_MODEL;
  if (kind === 'DOCTORATE' && level >= CREDENTIALS.MASTER.level) return years - doctorateAfterMaster;
  // Some professions are studied from the first year on.
  if (kind !== 'BACHELOR') return isFirstDegree ? years : years + bachelorLeft(level);
  const isScholar = level > needed;
  if (isTechnical && isScholar) return Math.min(years, ENTRY_MODEL.technical.scholarsYears);
  const bridge = isScholar ? scholarsBridgeYears : bridgeYears;
  if (level >= needed) return Math.min(years, isBridged && !isTechnical ? bridge : secondDegreeYears);
  return level === 1 ? years * (1 - collegeShare) : years;
}

/** Courses in the subject that do for a second bachelor's degree; null if the degree itself is asked for. */
function convertedDegree({ kind, isTechnical, years }: Credential, level: number, asked: AskedFor): Left | null {
  if (kind !== 'BACHELOR' || level < 2 || !asked.isByCustom || asked.isBridged || isTechnical === true) return null;
  return { yearsLeft: Math.min(years, ENTRY_MODEL.coursesYears), ...COURSES };
}

const COURSES = Object.freeze({ by: 'Courses in the subject on top of your degree', byKind: 'COURSES' });

/** True for a bachelor's degree that other study or work to show stands in for; not one that comes to as much, nor some college. */
export function isDegreeReplaced({ credential, held, byKind }: CredentialLeft): boolean {
  if (credential.kind !== 'BACHELOR' || held || byKind === null) return false;
  return byKind !== 'COURSES' && byKind !== 'MASTER' && byKind !== 'COLLEGE';
}

/** What of a bachelor's degree someone lacks who goes on to a higher one. Years. */
function bachelorLeft(level: number): number {
  const { bachelorYears, collegeShare } = ENTRY_MODEL;
  return level >= 2 ? 0 : level === 1 ? bachelorYears * (1 - collegeShare) : bachelorYears;
}
