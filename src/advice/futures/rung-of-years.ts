/** The rung that somebody stands on after long years: whoever has done a job far beyond its usual years does the work of a later one. */
import { SENIORITIES } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import { jobsOf } from '../../network';
import { exitsFrom } from '../jobs/exits';
import { rungOf, rungsUp } from '../jobs/rungs';
import { RUNG_OF_YEARS } from '../numbers/futures';
import { leadingJobs } from './wishes';

/** Years in a job that are taken for those of a later rung. */
export interface RungOfYears {
  /** Number of the role that they name. */
  readonly below: number;
  /** Of the later rung. */
  readonly role: number;
  /** Years that they have worked as what they name. */
  readonly years: number;
  /** Years that people usually do so. */
  readonly usualYears: number;
  /** True if they say that they lead others, not their years. */
  readonly leads: boolean;
  /** True if they say that they are senior: then there is nothing to ask. */
  readonly isSaid: boolean;
}

/** Words that say a rung and no work. */
const RUNG_WORDS: ReadonlySet<string> = new Set(['Junior', 'Associate', 'Staff', 'Senior']);

/** The highest rung that years alone bring: to lead others somebody has to be chosen. */
const HIGHEST = SENIORITIES.indexOf('SENIOR');

/**
 * The later rung of a role that somebody has held for so long, or whose work they do; null if its own rung is theirs.
 *
 * @param leads - true if they say that they lead others already
 * @param isSenior - true if they say that they are senior: then the next rung is theirs, whatever their years
 */
export function rungOfYears(
  graph: CareerGraph,
  from: number,
  profile: Profile,
  leads = false,
  isSenior = false,
): RungOfYears | null {
  const { standIn } = jobsOf(graph);
  const job = standIn[from]!;
  const years = yearsIn(graph, job, profile);
  const led = leads ? rungThatLeads(graph, from, years) : null;
  if (led !== null) return led;
  let held: RungOfYears | null = null;
  for (let [rung, left] = [job, years]; ; ) {
    const next = exitsFrom(graph, rung).find(
      (exit) => exit.way === 'UP' && left >= RUNG_OF_YEARS.times * exit.years && isNextRung(graph, rung, exit.job),
    );
    if (next === undefined) return held ?? (isSenior ? rungOfSeniors(graph, from, years) : null);
    held = {
      below: from,
      role: next.job,
      years,
      usualYears: years - left + next.years,
      leads: false,
      isSaid: isSenior,
    };
    left -= next.years;
    rung = next.job;
  }
}

/** The next rung of the same title, for people who say that they stand on it; null if none is known. */
function rungOfSeniors(graph: CareerGraph, from: number, years: number): RungOfYears | null {
  const job = jobsOf(graph).standIn[from]!;
  const next = exitsFrom(graph, job).find((exit) => exit.way === 'UP' && isNextRung(graph, job, exit.job));
  if (next === undefined) return null;
  const there = Math.max(years, next.years + RUNG_OF_YEARS.leading);
  return { below: from, role: next.job, years: there, usualYears: next.years, leads: false, isSaid: true };
}

/** The nearest rung up that leads others; null if they do so in the job that they name, or if none is known. */
function rungThatLeads(graph: CareerGraph, from: number, years: number): RungOfYears | null {
  const job = jobsOf(graph).standIn[from]!;
  const leading = leadingJobs(graph);
  if (leading.has(job)) return null;
  const [next] = exitsFrom(graph, job)
    .filter((exit) => exit.way === 'UP' && leading.has(exit.job) && exit.job !== job)
    .sort((a, b) => Number(isLedLine(graph, job, b.job)) - Number(isLedLine(graph, job, a.job)) || a.years - b.years);
  if (next === undefined) return null;
  const there = Math.max(years, next.years + RUNG_OF_YEARS.leading);
  return { below: from, role: next.job, years: there, usualYears: next.years, leads: true, isSaid: true };
}

/** The major group of a code of the Standard Occupational Classification, and the minor group of its supervisors. */
const [MAJOR, SUPERVISORS] = ['33'.length, '-10'];

/** True for the supervisors of the group of work that a job is part of: sergeants of officers, not heads of other services. */
function isLedLine(graph: CareerGraph, job: number, leading: number): boolean {
  const { codes } = jobsOf(graph);
  const group = codes[job]![0]?.code.slice(0, MAJOR);
  return codes[leading]!.some(({ code }) => code.startsWith(`${group}${SUPERVISORS}`));
}

/** A question as somebody asks it who stands on the rung of their years. @param held - that rung, if it is known */
export function atRungOfYears<
  Q extends { readonly from: number; readonly profile: Profile; readonly leads?: boolean; readonly isSenior?: boolean },
>(
  graph: CareerGraph,
  question: Q,
  held: RungOfYears | null = rungOfYears(graph, question.from, question.profile, question.leads, question.isSenior),
): Q {
  const { from, profile } = question;
  if (held === null) return question;
  const { standIn } = jobsOf(graph);
  const { pastRoles = [], ...background } = profile.background ?? {};
  const others = pastRoles.filter(({ role }) => standIn[role] !== standIn[from]);
  const own = [
    { role: held.role, years: held.years - held.usualYears },
    { role: from, years: held.usualYears },
  ];
  return {
    ...question,
    from: held.role,
    profile: { ...profile, background: { ...background, pastRoles: [...own, ...others] } },
  };
}

function yearsIn(graph: CareerGraph, job: number, { background }: Profile): number {
  const { standIn } = jobsOf(graph);
  const own = (background?.pastRoles ?? []).filter(({ role }) => standIn[role] === job);
  return own.reduce((sum, { years }) => sum + years, 0);
}

/** True for the same work on a higher rung: the titles differ in words of rungs alone. */
function isNextRung(graph: CareerGraph, job: number, next: number): boolean {
  return rungsUp(graph, job, next) > 0 && rungOf(graph, next) <= HIGHEST && workOf(graph, job) === workOf(graph, next);
}

function workOf({ roles }: CareerGraph, role: number): string {
  return roles[role]!.title.split(' ')
    .filter((word) => !RUNG_WORDS.has(word))
    .join(' ');
}
