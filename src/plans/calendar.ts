import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { milestonesOf } from './milestones';
import type { PlanWords, WayPlan } from './way-plan';

/**
 * The milestones of a plan as an iCalendar file: all-day events that keep no time busy. The same plan from the same day has the
 * same events, so that importing it again replaces them.
 *
 * Source: RFC 5545, written by ical-generator. All texts come from data: they go only where it escapes them, without control
 * characters, which the format forbids.
 *
 * @param start - ISO date of the first day
 * @param now - when the file is written
 */
export function planCalendar(plan: WayPlan, start: string, words: PlanWords, now: Date): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Career Atlas', product: 'Plan', language: 'EN' } });
  const roles = [plan.from, ...plan.steps.map(({ to }) => to)].join(' > ');
  milestonesOf(plan, start, words).forEach(({ date, title, detail }, place) => {
    const lines = [detail, plan.address ?? ''].map(plain).filter((text) => text !== '');
    calendar.createEvent({
      id: `${digest(`${roles} ${start} ${place}`)}@career-atlas`,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plain(title).replaceAll('\n', ' '),
      ...(lines.length > 0 && { description: lines.join('\n\n') }),
    });
  });
  return `${calendar.toString()}\r\n`;
}

/** Without control characters; line ends are "\n". */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
}

/** 64 bits in hexadecimal, FNV-1a (RFC 9923): equal for equal texts, and different enough for the events of one calendar. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
