/** How old somebody is, as they say it. English. */
import { NUMBER, numberSaid } from './numbers-said';

const AGE =
  /^(?:i'?m |i am |age |aged |turning |almost |nearly )?(?<age>[1-9]\d)(?: (?:years? old|years of age|now))?(?= ?$| and\b)|\b(?<old>[1-9]\d) years? old\b|\bat (?<at>[5-7]\d)$/i;

/** Nobody works who is younger, or older. */
const [YOUNGEST, OLDEST] = [14, 79];

/** An age, and where a clause says it. */
export interface AgeSaid {
  readonly start: number;
  readonly end: number;
  readonly years: number;
}

/** The age that a clause says; null if it says none that people work at. */
export function ageIn(clause: string): AgeSaid | null {
  const found = AGE.exec(clause);
  const years = Number(found?.groups?.age ?? found?.groups?.old ?? found?.groups?.at);
  if (found === null || years < YOUNGEST || years > OLDEST) return null;
  return { start: found.index, end: found.index + found[0].length, years };
}

/** The age that some clauses say, the first; undefined if none does. */
export function ageAmong(clauses: readonly string[]): number | undefined {
  for (const clause of clauses) {
    const said = ageIn(clause);
    if (said !== null) return said.years;
  }
  return undefined;
}

const SINCE_AGE = new RegExp(
  String.raw`\b(?:since|from when|ever since) (?:i was |age |the age of )(?<then>\d\d|${NUMBER})\b`,
  'i',
);

/** What is no work although it goes on since then. */
const NO_WORK =
  /\b(?:married|divorced|widowed|clean|sober|sick|ill|home|unemployed|out of work|haven'?t worked|have not worked|not worked|without work|retired|laid off|self[- ]employed|liv(?:e|ed|ing) (?:in|here)|in (?:the )?(?:us|states|country|america)|a (?:mom|mother|dad|father|parent)|wanted|dream\w*)\b/i;

/** Years in the work that a clause dates: "since 2015", or "since I was 18" of people who tell their age. */
export function yearsSince(clause: string, age: number | undefined, thisYear: number): AgeSaid | null {
  if (NO_WORK.test(clause)) return null;
  const year = /\bsince (?:about |early |late |[a-z]+ )?(?<year>(?:19|20)\d\d)\b/i.exec(clause);
  const then = SINCE_AGE.exec(clause);
  const half = /\bhalf my life\b/i.exec(clause);
  if (half !== null && age !== undefined && age >= 2 * YOUNGEST)
    return { start: half.index, end: half.index + half[0].length, years: Math.round(age / 2) };
  const found = year ?? then;
  if (found === null) return null;
  const years =
    year !== null ? thisYear - Number(year.groups?.year) : (age ?? 0) - numberSaid(then?.groups?.then ?? '');
  const most = (age ?? OLDEST) - YOUNGEST;
  return years < 1 || years > most ? null : { start: found.index, end: found.index + found[0].length, years };
}

/** True if nobody of this age has so many years of work behind them. */
export function isImpossible(years: number, age: number | undefined): boolean {
  return years > (age ?? OLDEST) - YOUNGEST;
}
