/** What somebody says of themselves, and its part of an address: "skill=SQL&education=bachelor&was=cook&for=3". */
import { namesIn, numberIn, valueFor, wordFor } from '../words/typed';

export type Education = 'SCHOOL' | 'COLLEGE' | 'BACHELOR' | 'MASTER' | 'DOCTORATE';

export interface PastRole {
  /** A name as somebody typed it, or a role's slug. */
  readonly ref: string;
  readonly years: number;
}

export interface Me {
  /** Names of skills and technologies. */
  readonly skills: readonly string[];
  /** Null: what people in the role usually have. */
  readonly education: Education | null;
  /** Licences, certificates and degrees, as typed. */
  readonly credentials: readonly string[];
  readonly pastRoles: readonly PastRole[];
  /** Hours a week for learning; null: the usual ones. */
  readonly weeklyHours: number | null;
  /** Whether they would leave work to study; null: not said. */
  readonly fullTimeStudy: boolean | null;
  /** What they earn, US dollars a year; null: what the job usually pays. */
  readonly payNow: number | null;
  /** True: the job held is lost or can't be done any more, so nothing is compared with its pay. */
  readonly jobIsGone: boolean;
}

/** Somebody who says nothing. */
export const NOBODY: Me = Object.freeze({
  skills: [],
  education: null,
  credentials: [],
  pastRoles: [],
  weeklyHours: null,
  fullTimeStudy: null,
  payNow: null,
  jobIsGone: false,
});

/** Hours a week that plans take if nothing else is said. */
export const USUAL_HOURS = 8;

/** An address with more would be refused by some servers on its way. */
export const MOST_SKILLS = 100;
export const MOST_PAST_ROLES = 10;
const MOST_CREDENTIALS = 50;
const LONGEST_NAME = 200;

/** Levels of education by what stands for them in an address. */
export const EDUCATIONS: Readonly<Record<string, Education>> = {
  school: 'SCHOOL',
  college: 'COLLEGE',
  bachelor: 'BACHELOR',
  master: 'MASTER',
  doctorate: 'DOCTORATE',
};

/**
 * What the parameters of an address say of somebody; what makes no sense is left out. Skills and credentials come one by one
 * ("skill", "credential") or as text that a form sent before its script was there ("skills", "credentials").
 */
export function readMe(params: URLSearchParams): Me {
  const names = (one: string, many: string, most: number) => {
    const all = [...params.getAll(one).map(trimmed), ...params.getAll(many).flatMap(namesIn)];
    return [...new Set(all.filter((name) => name !== ''))].slice(0, most);
  };
  const years = params.getAll('for');
  const pastRoles = params
    .getAll('was')
    .map((ref, place) => ({ ref: trimmed(ref), years: numberIn(years[place] ?? null, 0, 60) ?? 1 }))
    .filter(({ ref }) => ref !== '');
  return {
    skills: names('skill', 'skills', MOST_SKILLS),
    education: valueFor(EDUCATIONS, params.get('education')) ?? null,
    credentials: names('credential', 'credentials', MOST_CREDENTIALS),
    pastRoles: pastRoles.slice(0, MOST_PAST_ROLES),
    weeklyHours: numberIn(params.get('hours'), 0.5, 80),
    fullTimeStudy: valueFor({ full: true, beside: false }, params.get('study')) ?? null,
    payNow: numberIn(params.get('earn'), 0, 10_000_000),
    jobIsGone: params.get('job') === 'gone',
  };
}

/** Adds what somebody says of themselves to the parameters of an address. */
export function writeMe(params: URLSearchParams, me: Me): void {
  for (const skill of me.skills) params.append('skill', skill);
  if (me.education !== null) params.set('education', wordFor(EDUCATIONS, me.education));
  for (const credential of me.credentials) params.append('credential', credential);
  for (const { ref, years } of me.pastRoles) {
    params.append('was', ref);
    params.append('for', String(years));
  }
  if (me.weeklyHours !== null) params.set('hours', String(me.weeklyHours));
  if (me.fullTimeStudy !== null) params.set('study', me.fullTimeStudy ? 'full' : 'beside');
  if (me.payNow !== null) params.set('earn', String(me.payNow));
  if (me.jobIsGone) params.set('job', 'gone');
}

/** True for somebody who says nothing. */
export function isNobody(me: Me): boolean {
  const params = new URLSearchParams();
  writeMe(params, me);
  return params.size === 0;
}

/** The `profile` of a question, to be spread into its input; nothing for somebody who says nothing. */
export function profileOf(me: Me): { readonly profile?: object } {
  if (isNobody(me)) return {};
  const { skills, education, credentials, pastRoles, weeklyHours, fullTimeStudy, payNow, jobIsGone } = me;
  return {
    profile: {
      ...(skills.length > 0 && { competencies: skills.map((ref) => ({ ref })) }),
      ...(education !== null && { education }),
      ...(credentials.length > 0 && { credentials }),
      ...(pastRoles.length > 0 && { pastRoles }),
      ...(weeklyHours !== null && { weeklyHours }),
      ...(fullTimeStudy !== null && { fullTimeStudy }),
      ...(payNow !== null && { payNow }),
      ...(jobIsGone && { jobIsGone }),
    },
  };
}

/** The same with another name in place of an unknown one, or without it. @param instead - null: leave it out */
export function renamed(me: Me, unknown: string, instead: string | null): Me {
  const swap = (name: string) => (name === unknown ? instead : name);
  return {
    ...me,
    skills: me.skills.map(swap).filter((name) => name !== null),
    pastRoles: me.pastRoles.flatMap(({ ref, years }) => {
      const name = swap(ref);
      return name === null ? [] : [{ ref: name, years }];
    }),
  };
}

/** True if somebody named it as a skill or an earlier role. */
export function names(me: Me, ref: string): boolean {
  return me.skills.includes(ref) || me.pastRoles.some((past) => past.ref === ref);
}

function trimmed(name: string): string {
  return name.trim().slice(0, LONGEST_NAME);
}
