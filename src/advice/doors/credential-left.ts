/** What of a credential somebody still has to do, by the quickest way to its place. */
import {
  CREDENTIALS,
  type Credential,
  type Door,
  isEarnedAtWork,
  isPaidWork,
  type OtherWay,
  traitsOf,
} from '../../domain';
import { ENTRY_MODEL } from '../numbers/entry-model';
import type { Asker } from './standing';
import { isMathematical } from './subjects';

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

/** Nothing is left of it. */
export const NOTHING_LEFT = Object.freeze({ yearsLeft: 0, by: null, byKind: null });

/** Credentials that are degrees: what proves a level of education. */
export function levelOf(credential: Credential): number {
  return traitsOf(credential).level;
}

/** Paid training that has to be finished before you hold the job. */
export function isTraining(credential: Credential): boolean {
  return traitsOf(credential).isTraining || isPaidWork(credential);
}

/** True for work to show that nobody can do on their own: teams led, systems run. */
export function isShownFromWork({ shown }: Credential): boolean {
  return shown === 'FROM_WORK';
}

/** What of a credential is left to do. */
export type Left = Pick<CredentialLeft, 'yearsLeft' | 'by' | 'byKind'>;

/** Where a credential is asked for. */
interface AskedFor {
  /** True if a higher degree follows that takes people with a degree in another subject. */
  readonly isBridged: boolean;
  /** True if no law asks for it. */
  readonly isByCustom: boolean;
  /** True if the law asks for it. */
  readonly isByLaw: boolean;
  /** True if courses before it, in the place of a degree in the subject, lead up to it: nothing stands in for both. */
  readonly isAfterCourses: boolean;
  /** True of people who know what every office asks for. */
  readonly knowsOffices: boolean;
}

/** What is left of a credential that is not held, by the quickest way. */
export function leftOf(credential: Credential, level: number, relevance: number, asked: AskedFor): Left {
  if (isShownFromWork(credential) || (isEarnedAtWork(credential) && !isTraining(credential))) return NOTHING_LEFT;
  const needed = levelOf(credential);
  if (needed > 0) {
    const usual = convertedDegree(credential, level, asked) ?? degreeLeft(credential, needed, level, asked);
    if (asked.isAfterCourses) return usual;
    return otherWays(credential, level, asked.knowsOffices).reduce<Left>(
      (best, way) => (way.yearsLeft < best.yearsLeft ? way : best),
      usual,
    );
  }
  if (credential.kind === 'PORTFOLIO' && relevance >= ENTRY_MODEL.ownWork) return NOTHING_LEFT;
  return { yearsLeft: credential.years, by: null, byKind: null };
}

/** The other ways to the place of a degree, for someone who has done no work of the kind. */
function otherWays({ insteadOf = [], years }: Credential, level: number, knowsOffices: boolean): readonly Left[] {
  return insteadOf.map((way) => {
    const done = knowsOffices ? (way.officeYears ?? 0) : 0;
    return { yearsLeft: yearsOf(way, years, level) - done, by: way.name, byKind: way.kind };
  });
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
function degreeLeft(credential: Credential, needed: number, level: number, { isBridged, isByLaw }: AskedFor): Left {
  const yearsLeft = degreeYears(credential, needed, level, isBridged);
  // Where the law asks for the degree, no courses do for it, however short it is.
  const isCourses =
    !isByLaw && credential.kind === 'BACHELOR' && level >= needed && yearsLeft <= ENTRY_MODEL.bridgeYears;
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
  // Whoever has a degree has done what some college gives, too; what is short already is made for graduates.
  const afterCollege = years > ENTRY_MODEL.secondDegreeYears ? years * (1 - collegeShare) : years;
  if (level >= needed) return Math.min(afterCollege, isBridged && !isTechnical ? bridge : secondDegreeYears);
  return level === 1 ? afterCollege : years;
}

/** Courses in the subject that do for a second bachelor's degree; null if the degree itself, or a later one, is asked for. */
function convertedDegree(credential: Credential, level: number, asked: AskedFor): Left | null {
  const { kind, isTechnical, subject, years } = credential;
  if (kind !== 'BACHELOR' || level < 2 || !asked.isByCustom || asked.isBridged || isTechnical === true) return null;
  if (subject === 'ANY' || isMathematical(credential)) return null;
  return { yearsLeft: Math.min(years, ENTRY_MODEL.coursesYears), ...COURSES };
}

const COURSES = Object.freeze({ by: 'More college courses on top of your degree', byKind: 'COURSES' });

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

/** What is left of a credential for someone who has a part of it already, or can do the work; `usual` is what is left for others. */
export function leftFor(
  asker: Asker | undefined,
  door: Door,
  credential: Credential,
  usual: Left,
  practised: number,
): Left {
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
