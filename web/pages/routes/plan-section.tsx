import type { Asked } from '../client/use-answer';
import { hoursInWords } from '../words/years';
import type { PlanAnswer } from './plan-query';

interface PlanSectionProps {
  readonly asked: Asked<PlanAnswer>;
  readonly again: () => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly weeklyHours: number;
}

/** What to learn along the way, week by week; asked for when it is opened. */
export const PlanSection = ({ asked, again, isOpen, setOpen, weeklyHours }: PlanSectionProps) => (
  <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
    <summary>What to learn, week by week</summary>
    <div class="plan small" aria-live="polite">
      {asked.kind === 'looking' && asked.since !== 'now' && <p class="soft">Working out the plan.</p>}
      {(asked.kind === 'away' || asked.kind === 'refused') && (
        <p>
          The plan is not here: {asked.why}{' '}
          <button type="button" class="link-button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {asked.kind === 'answered' && <Plan plan={asked.data.learningPlan} weeklyHours={weeklyHours} />}
    </div>
  </details>
);

const Plan = ({ plan, weeklyHours }: { plan: PlanAnswer['learningPlan']; weeklyHours: number }) => (
  <>
    <p class="soft">
      At {weeklyHours} {weeklyHours === 1 ? 'hour' : 'hours'} a week, {plan.weeks} weeks of learning in all.
    </p>
    {plan.steps.map(({ to, items }) => (
      <section key={to.id}>
        <h4 dir="auto">For {to.title}</h4>
        {items.length === 0 ? (
          <p>Nothing more to learn that we know of.</p>
        ) : (
          <ol class="plan-items plain">
            {items.map(({ competency, hours, startWeek, endWeek }) => (
              <li key={competency.id}>
                <span class="soft number">
                  {startWeek === endWeek ? `Week ${startWeek}` : `Weeks ${startWeek}–${endWeek}`}
                </span>
                <span>
                  <bdi>{competency.name}</bdi> <span class="soft number">{hoursInWords(hours)}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
    ))}
  </>
);
