/** Files of a plan, made in the browser. The page loads this when somebody asks for one. */
import { planCalendar, planFileName, planMarkdown, type WayPlan } from '../../../src/plans';
import { PLAN_WORDS } from './way-plan';

export type FileKind = 'markdown' | 'calendar';

/** Has the browser save a plan. @param start - ISO date of the first day */
export function savePlan(kind: FileKind, plan: WayPlan, start: string): void {
  if (kind === 'markdown') save(`${planFileName(plan)}.md`, 'text/markdown', planMarkdown(plan, start, PLAN_WORDS));
  else save(`${planFileName(plan)}.ics`, 'text/calendar', planCalendar(plan, start, PLAN_WORDS, new Date()));
}

const KEPT_MS = 60_000;

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
