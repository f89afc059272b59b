import { useState } from 'preact/hooks';
import { type Me, profileOf, USUAL_HOURS } from '../about-me/me';
import { useAnswer } from '../client/use-answer';
import { hoursInWords } from '../words/years';
import { PLAN, type PlanAnswer } from './plan-query';
import type { Way } from './routes-query';

/** What to learn along the way, week by week; asked for when it is opened. */
export const PlanSection = ({ way, me }: { way: Way; me: Me }) => {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [first, ...others] = way.roles.map(({ id }) => id);
  const input = { from: first, through: others.slice(0, -1), to: others.at(-1), ...profileOf(me) };
  const [asked, again] = useAnswer<PlanAnswer>(PLAN, isOpen || wasOpen ? { input } : null);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setWasOpen(true);
      }}
    >
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
        {asked.kind === 'answered' && <Plan plan={asked.data.learningPlan} hours={me.weeklyHours ?? USUAL_HOURS} />}
      </div>
    </details>
  );
};

const Plan = ({ plan, hours: weekly }: { plan: PlanAnswer['learningPlan']; hours: number }) => (
  <>
    <p class="soft">
      At {weekly} {weekly === 1 ? 'hour' : 'hours'} a week, {plan.weeks} weeks of learning in all.
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
