import { compareDays, duesOf, later } from './dues';
import type { PlanStep, PlanWords, WayPlan } from './way-plan';

/** Something to have done by a day. */
export interface Milestone {
  /** ISO date: "2026-11-27". */
  readonly date: string;
  readonly title: string;
  /** Plain sentences, one a line; may be empty. */
  readonly detail: string;
}

/**
 * The milestones of a plan, earliest first: its start; for each move the first and the last week of learning, each credential that
 * is still to get, and the new role. Credentials follow one another from the day the move begins, and none is later than its role.
 *
 * @param start - ISO date of the first day
 */
export function milestonesOf(plan: WayPlan, start: string, words: PlanWords): readonly Milestone[] {
  const milestones: Milestone[] = [
    { date: start, title: `Start: ${plan.from} to ${plan.to}`, detail: plan.why.join('\n') },
  ];
  let begin = 0;
  for (const step of plan.steps) {
    milestones.push(...stepMilestones(step, start, begin, words));
    begin += step.years;
  }
  // Sorting is stable: what falls on one day stays in the order of the way.
  return milestones.sort((one, other) => compareDays(one.date, other.date));
}

function stepMilestones(step: PlanStep, start: string, begin: number, words: PlanWords): readonly Milestone[] {
  const { to, items, credentials } = step;
  const dues = duesOf(step, begin);
  const milestones: Milestone[] = [];
  if (items.length > 0) {
    const first = Math.min(...items.map(({ startWeek }) => startWeek));
    const last = Math.max(...items.map(({ endWeek }) => endWeek));
    const learned = Math.max(...dues.items);
    const isLonger = learned < 7 * last - 1;
    const lines = items.map((item) => `${weeksOf(item)}: ${item.name}, ${words.hours(item.hours)}`);
    milestones.push(
      {
        date: later(start, Math.min(7 * (first - 1), learned)),
        title: `Begin to learn for the job: ${to}`,
        detail: lines.join('\n'),
      },
      {
        date: later(start, learned),
        title: isLonger
          ? `Have learned enough to start: ${to}. The rest you learn in the job`
          : `Have learned what the job asks for: ${to}`,
        detail: '',
      },
    );
  }
  credentials.forEach(({ name, alternatives }, place) => {
    const due = dues.credentials[place];
    if (due === null || due === undefined) return;
    const detail = alternatives.length === 0 ? '' : `Or: ${alternatives.join(', ')}`;
    milestones.push({ date: later(start, due), title: `Have: ${name}`, detail });
  });
  milestones.push({ date: later(start, dues.job), title: `Start the new job: ${to}`, detail: step.hiredFor });
  return milestones;
}

/** "Week 3", "Weeks 3 to 9". */
export function weeksOf({ startWeek, endWeek }: { readonly startWeek: number; readonly endWeek: number }): string {
  return startWeek === endWeek ? `Week ${startWeek}` : `Weeks ${startWeek} to ${endWeek}`;
}
