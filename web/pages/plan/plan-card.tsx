import type { FollowedPlan } from '../../../src/plans/followed-plan';
import { type Task, taskPartsOf } from '../../../src/plans/tasks';
import { Linked } from '../frame/linked';
import { PLAN_WORDS } from '../routes/way-plan';
import { linkOf } from '../words/advisors';
import { dayInWords } from '../words/dates';
import { yearsInWords } from '../words/years';
import { PlanFoot } from './plan-foot';

interface PlanCardProps {
  readonly followed: FollowedPlan;
  /** Id of the card on the page. */
  readonly id: string;
  /** ISO date. */
  readonly today: string;
  readonly change: (followed: FollowedPlan) => void;
  readonly forget: () => void;
}

/** How many of the next tasks stand on top. */
const NEXT = 3;

/** One plan: how far it is, what is next, and every task with a box to tick. */
export const PlanCard = ({ followed, id, today, change, forget }: PlanCardProps) => {
  const { plan, start, done } = followed;
  const parts = taskPartsOf(followed, PLAN_WORDS);
  const tasks = parts.flatMap((part) => part.tasks);
  const open = tasks.filter(({ isDone }) => !isDone);
  const count = tasks.length - open.length;
  const tick = ({ key, isDone }: Task) =>
    change({ ...followed, done: isDone ? done.filter((each) => each !== key) : [...done, key] });
  const link = plan.address === null ? null : linkOf(plan.address);
  return (
    <article id={id} class="card followed stack">
      <header class="stack-tight">
        <h2 dir="auto">
          {plan.from} to {plan.to}
        </h2>
        <p class="soft">
          About {yearsInWords(plan.years)} in all, since {dayInWords(start)}.{' '}
          {link !== null && <a href={link}>See the way</a>}
        </p>
        <p class="number" role="status">
          <progress max={tasks.length} value={count} aria-label="Done so far" />
          {count} of {tasks.length} done
        </p>
      </header>
      {open.length === 0 ? (
        <p>All of it is done. Well done!</p>
      ) : (
        <section class="stack-tight">
          <h3>Next</h3>
          <ul class="plain tasks">
            {open.slice(0, NEXT).map((task, place) => (
              <TaskItem
                // biome-ignore lint/suspicious/noArrayIndexKey: whoever ticks one with the keyboard stays there, at the next
                key={`next-${place + 1}`}
                task={task}
                id={`${id}-next-${place + 1}`}
                today={today}
                tick={tick}
              />
            ))}
          </ul>
        </section>
      )}
      {parts.map(({ title, tasks }) => (
        <details key={title}>
          <summary>
            <bdi>{title}</bdi>{' '}
            <span class="soft number">
              {tasks.filter(({ isDone }) => isDone).length} of {tasks.length}
            </span>
          </summary>
          <ul class="plain tasks">
            {tasks.map((task) => (
              <TaskItem key={task.key} task={task} id={`${id}-${task.key}`} today={today} tick={tick} />
            ))}
          </ul>
        </details>
      ))}
      <PlanFoot followed={followed} id={id} change={change} forget={forget} />
    </article>
  );
};

interface TaskItemProps {
  readonly task: Task;
  readonly id: string;
  readonly today: string;
  readonly tick: (task: Task) => void;
}

const TaskItem = ({ task, id, today, tick }: TaskItemProps) => {
  const { title, detail, by, isDone } = task;
  const isLate = !isDone && by < today;
  return (
    <li class={isDone ? 'task done' : 'task'}>
      <input id={id} type="checkbox" checked={isDone} onChange={() => tick(task)} />
      <label for={id}>
        <bdi>
          <Linked text={title} />
        </bdi>
        <span class={isLate ? 'small late' : 'small soft'}>
          {isLate ? 'was due' : 'by'} {dayInWords(by)}
          {detail !== '' && `. ${detail}`}
        </span>
      </label>
    </li>
  );
};
