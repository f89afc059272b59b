/** Files of a plan, made in the browser. The page loads this when somebody asks for one. */
import {
  type FollowedPlan,
  followedText,
  planCalendar,
  planFileName,
  planMarkdown,
  type WayPlan,
} from '../../../src/plans';
import { PLAN_WORDS } from './way-plan';

export type PlanFileKind = 'markdown' | 'calendar';
export type FileKind = PlanFileKind | 'followed';

/** Has the browser save a plan. @param start - ISO date of the first day */
export function savePlan(kind: PlanFileKind, plan: WayPlan, start: string): void {
  if (kind === 'markdown') save(`${planFileName(plan)}.md`, 'text/markdown', planMarkdown(plan, start, PLAN_WORDS));
  else save(`${planFileName(plan)}.ics`, 'text/calendar', planCalendar(plan, start, PLAN_WORDS, new Date()));
}

/** Has the browser save a plan with what is done of it, to be opened again on the page of plans. */
export function saveFollowed(followed: FollowedPlan): void {
  save(`${planFileName(followed.plan)}.json`, 'application/json', followedText(followed));
}

const KEPT_MS = 60_000;

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
