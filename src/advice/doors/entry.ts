/** What still lies between someone and a job, through one of its doors. */
import { type Credential, type Door, earnedBy, plainName, traitsOf } from '../../domain';
import type { StudyLimit } from '../../routes';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { type CredentialLeft, isTraining, type Left, leftFor, leftOf, levelOf, NOTHING_LEFT } from './credential-left';
import { searchYears } from './search-years';
import type { Asker, Standing } from './standing';
import { holdsSubject, sharesSubject } from './subjects';

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
  /** Years until the work held proves what it stands in for, such as a degree: nobody proves it in weeks. */
  readonly proving: number;
  /** From the first application to the hire, with the wait for what a government or an employer looks into. */
  readonly search: number;
}

/** What someone stands on at a door. */
export interface EntryFooting {
  /** Relevance, 0..1. */
  readonly relevance: number;
  /** Years of related work. */
  readonly relatedYears: number;
  /** Highest level of education whose subject is that of the job held: a degree of earlier days may be in any. */
  readonly subjectLevel: number;
  /** True for health work, whose study has clinical practice by day. */
  readonly isClinical: boolean;
  /** True if the work is a rung below the job held, from which people come up to it: they know it already. */
  readonly isBack: boolean;
  /** True if they work in an office or have studied: what every office asks for they have. */
  readonly knowsOffices: boolean;
  /** How far this person's skills are the work, 0..1. */
  readonly practised: number;
}

/** What is left of a door for someone with this standing. */
export function wayThrough(door: Door, standing: Standing, footing: EntryFooting): EntryWay {
  const { relevance, relatedYears, practised } = footing;
  const credentials: CredentialLeft[] = [];
  let level = standing.education;
  const isLaw = door.door === 'LICENCE';
  const isByCustom = door.door === 'DEGREE';
  const isLicensed = door.credentials.some(({ kind }) => kind === 'LICENCE');
  const isSameField = relevance >= (isLaw ? ENTRY_MODEL.sameProfession : ENTRY_MODEL.sameField);
  const proved = provedByLicence(door, standing);
  // The law looks at what somebody has studied, and not at what others have in their job.
  const subjectLevel = (isLaw ? standing.subjectLevel : undefined) ?? footing.subjectLevel;
  let isAfterCourses = false;
  let proving = 0;
  for (let place = 0; place < door.credentials.length; place++) {
    const credential = door.credentials[place]!;
    const isSubject = levelOf(credential) <= subjectLevel;
    const isSame = !isLaw && holdsSubject(standing.proofs, credential);
    const held = place < proved || isHeld(credential, standing, level, isSame);
    if (held && isOnlyPassed(credential, standing)) continue;
    if (!held && !isLaw && relevance >= ENTRY_MODEL.sameProfession && isPassed(credential, standing)) continue;
    if (!held && footing.isBack && traitsOf(credential).isKnownBelow) continue;
    if (!held && footing.knowsOffices && credential.isOfficeWork === true) continue;
    // The law, and doors that a degree opens, ask for the subject; elsewhere a degree shows that you can learn.
    const isOfProfession = isSubject && relevance >= ENTRY_MODEL.sameProfession;
    // Near work of another science is none of it: who has studied geology is no petroleum engineer.
    const isLearned = credential.isTechnical !== true || isOfProfession || sharesSubject(standing.proofs, credential);
    // Without their own degree nobody is admitted to the examination of a licence, whatever work comes before the job.
    const asksForSubject = isLaw || isByCustom || (isLicensed && Array.isArray(credential.subject));
    const isAsGood = !asksForSubject || (isSameField && isSubject && isLearned);
    if (!held && !isTooOld(credential, standing)) {
      if (isWaived(credential, level, isAsGood || isOfProfession)) continue;
      if (isProvenByWork(credential, relevance)) {
        proving = Math.max(0, ENTRY_MODEL.provenYears - standing.experienceYears);
        continue;
      }
    }
    const isBridged = isByCustom && door.credentials.some((other) => levelOf(other) > levelOf(credential));
    const usual: Left = held
      ? NOTHING_LEFT
      : leftOf(credential, level, relevance, {
          isBridged,
          isByCustom,
          isByLaw: isLaw,
          isAfterCourses,
          knowsOffices: footing.knowsOffices,
        });
    const left: Left = held ? usual : leftFor(standing.asker, door, credential, usual, practised);
    const isBesideWork = standing.asker?.isBesideWork === true && isSlowed(credential, left, footing);
    const isInEvenings = !isBesideWork && isStudiedInEvenings(credential, left, footing);
    const yearsLeft = left.yearsLeft * timesAsLong(standing.asker, credential, isBesideWork, isInEvenings);
    // Written out: to spread what is left takes longer than to work it out, and every door is looked at thousands of times.
    credentials.push({ credential, held, yearsLeft, by: left.by, byKind: left.byKind, isBesideWork });
    level = Math.max(level, levelOf(credential));
    isAfterCourses ||= isBridged && left.byKind === 'COURSES';
  }
  let study = 0;
  let studyFirst = 0;
  let besideWork = 0;
  let trained = 0;
  let waiting = 0;
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
  const lacking = Math.max(door.experienceYears - relatedYears, unservedByStrangers(door, relevance)) - learnt;
  const experience = footing.isBack ? 0 : Math.max(0, lacking);
  const search = waiting + searchYears(door, relevance);
  return {
    door,
    credentials,
    study,
    studyFirst,
    besideWork,
    leavesWork: isLeaving,
    trained,
    experience,
    proving,
    search,
  };
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
function unservedByStrangers({ experienceYears }: Door, relevance: number): number {
  const { openYears, otherWork } = ENTRY_MODEL;
  if (relevance >= otherWork.relevance || experienceYears <= openYears) return 0;
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
function leavesWork(credential: Credential, yearsLeft: number, { relevance, isClinical }: EntryFooting): boolean {
  if (yearsLeft === 0 || credential.eveningYears !== undefined) return false;
  const { leavesTime, isTaught } = traitsOf(credential);
  if (leavesTime === 'NEVER') return true;
  if (yearsLeft < ENTRY_MODEL.leavesWorkYears) return false;
  const isClinicalStudy = isClinical && relevance < ENTRY_MODEL.sameProfession && credential.subject !== 'ANY';
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
  // Whoever pays for it, the paper is the same.
  if (credential.by !== undefined && standing.credentials.has(plainName(credential))) return true;
  // Teachers of a profession are licensed in their own.
  if (credential.subject === 'TAUGHT') return standing.proofs.hasLicence;
  const needed = levelOf(credential);
  return needed > 0 && level >= needed && (credential.subject === 'ANY' || isSameField);
}

/**
 * True for a degree in a subject that a door before took something else for, such as courses or work: it is asked for no more, and
 * nobody holds it.
 */
function isOnlyPassed(credential: Credential, { passed, credentials }: Standing): boolean {
  if (passed === undefined || levelOf(credential) === 0 || credential.subject === 'ANY') return false;
  return passed.has(credential.name) || !credentials.has(credential.name);
}

/**
 * True for a bachelor's degree without which somebody was let into the work on the way: in the same profession it is asked for no more. The
 * standing of people as most are doesn't tell which door they came through.
 */
function isPassed(credential: Credential, { passed, passedProofs }: Standing): boolean {
  if (passedProofs === undefined || credential.kind !== 'BACHELOR') return false;
  return passed?.has(credential.name) === true || holdsSubject(passedProofs, credential);
}

/** True if employers want a recent degree, and this person's is of years ago. */
function isTooOld({ fresh = false }: Credential, { isRecent }: Standing): boolean {
  return fresh && !isRecent;
}

/** True if a degree is not asked of this person, since another degree shows as much where the door does not insist on the subject. */
function isWaived(credential: Credential, level: number, isSameField: boolean): boolean {
  const needed = levelOf(credential);
  if (needed === 0) return false;
  if (level >= needed && isSameField) return true;
  const { insteadOf = [] } = credential;
  return level >= 2 && insteadOf.some((way) => way.kind === 'ANY_DEGREE');
}

/** True if proven work stands in for a degree. */
function isProvenByWork(credential: Credential, relevance: number): boolean {
  const { insteadOf = [] } = credential;
  if (levelOf(credential) === 0 || relevance < ENTRY_MODEL.provenWork) return false;
  return insteadOf.some((way) => way.kind === 'WORK' || way.kind === 'PORTFOLIO');
}
