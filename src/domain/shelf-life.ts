/** How long facts stay good before somebody should look again. */
import type { EvidenceKind } from './vocabulary';

/** Months from the date of a fact, by how its source knows. Surveys appear about a year after the month that they count, once a year. Estimates. */
export const SHELF_MONTHS: Readonly<Record<EvidenceKind, number>> = Object.freeze({
  EDITORIAL: 12,
  EXPERT_LIST: 24,
  SURVEY: 24,
  OBSERVED: 24,
  MODELLED: 24,
  DERIVED: 24,
});

/**
 * When to look again at a fact, as exact as its date: "2027-11" of "2026-11".
 *
 * @param checkedOn - ISO date, or year and month, or year
 * @param months - >= 0
 */
export function recheckBy(checkedOn: string, months: number): string {
  const [year = '', month = '01', day] = checkedOn.split('-');
  const then = Number(year) * 12 + Number(month) - 1 + months;
  const [thenYear, thenMonth] = [Math.floor(then / 12), (then % 12) + 1];
  // A day that the month lacks becomes its last one.
  const lastDay = new Date(Date.UTC(thenYear, thenMonth, 0)).getUTCDate();
  const parts = [String(thenYear), String(thenMonth).padStart(2, '0')];
  if (day !== undefined) parts.push(String(Math.min(Number(day), lastDay)).padStart(2, '0'));
  return checkedOn.includes('-') ? parts.join('-') : String(thenYear);
}

/** True for a day of the calendar as ISO 8601 writes it: "2027-01-31". A day that its month lacks is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True if a fact is due on a day: from the first day of the month or year that `by` names. @param day - ISO date */
export function isDue(by: string, day: string): boolean {
  return by <= day.slice(0, by.length);
}
