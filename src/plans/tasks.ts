import { compareDays, duesOf, later } from './dues';
import type { FollowedPlan } from './followed-plan';
import { weeksOf } from './milestones';
import type { PlanWords } from './way-plan';

/** One thing to do. */
export interface Task {
  /** Its own among those of a plan; the same whenever the plan is read. */
  readonly key: string;
  readonly title: string;
  /** May be empty. */
  readonly detail: string;
  /** ISO date: "2026-11-27". */
  readonly by: string;
  readonly isDone: boolean;
}

/** Tasks that belong together: those of this week, those of one move. */
export interface TaskPart {
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** Days that a first task may take. */
const FIRST_DAYS = 7;

/**
 * What there is to do on a plan, in the order of doing it: this week's tasks; then for each move what to learn and to earn by
 * the day it is due, and the new job. The days are those of the plan's milestones.
 */
export function taskPartsOf({ plan, start, done }: FollowedPlan, words: PlanWords): readonly TaskPart[] {
  const isDone = new Set(done);
  const task = (key: string, title: string, detail: string, days: number): Task => ({
    key,
    title,
    detail,
    by: later(start, days),
    isDone: isDone.has(key),
  });
  const parts: TaskPart[] = [];
  if (plan.thisWeek.length > 0) {
    const tasks = plan.thisWeek.map((sentence, place) => task(`week:${place}`, sentence, '', FIRST_DAYS));
    parts.push({ title: 'This week', tasks });
  }
  let begin = 0;
  plan.steps.forEach((step, place) => {
    const dues = duesOf(step, begin);
    const tasks = [
      ...step.items.map((item, at) =>
        task(
          `${place}:learn:${at}`,
          `Learn: ${item.name}`,
          `${words.hours(item.hours)}, ${weeksOf(item).toLowerCase()} of the plan`,
          dues.items[at] ?? dues.job,
        ),
      ),
      ...step.credentials.flatMap(({ name, alternatives }, at) => {
        const due = dues.credentials[at];
        if (due === null || due === undefined) return [];
        return [
          task(
            `${place}:earn:${at}`,
            `Earn: ${name}`,
            alternatives.length ? `Or: ${alternatives.join(', ')}` : '',
            due,
          ),
        ];
      }),
    ].sort((one, other) => compareDays(one.by, other.by));
    tasks.push(task(`${place}:job`, `Start the new job: ${step.to}`, step.hiredFor, dues.job));
    parts.push({ title: `For ${step.to}`, tasks });
    begin += step.years;
  });
  return parts;
}
