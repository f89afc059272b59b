import { useEffect, useState } from 'preact/hooks';
import { type FollowedPlan, PlanFileError, readFollowed } from '../../../src/plans/followed-plan';
import { Frame } from '../frame/frame';
import { today } from '../words/dates';
import { keepPlans, keptPlans, withPlan } from './kept-plans';
import { PlanCard } from './plan-card';

/** The plans that somebody follows: what is done, what is next. They are kept in this browser, or in files; none is ever sent. */
export const PlanPage = () => {
  // The server knows of none, so the page begins without.
  const [plans, setPlans] = useState<readonly FollowedPlan[] | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    setPlans(keptPlans());
    // Another window of the same site may tick a task as well.
    const look = () => setPlans(keptPlans());
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const keep = (next: readonly FollowedPlan[]) => {
    setPlans(next);
    setTrouble(
      keepPlans(next) ? '' : 'This browser keeps nothing for this site. Save the plan as a file before you leave.',
    );
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      if (file.size > LARGEST_FILE) throw new PlanFileError('This file is too large for a plan.');
      keep(withPlan(plans ?? [], readFollowed(await file.text())));
    } catch (error) {
      setTrouble(error instanceof PlanFileError ? error.message : 'This file can’t be read. Choose another one.');
    }
  };
  return (
    <Frame here="plan">
      <div class="plan-page stack">
        <h1>Your plan</h1>
        <p class="lede">What is done, and what is next. Your plan stays in this browser; nothing of it is sent.</p>
        <p role="alert">{trouble}</p>
        {plans?.length === 0 && (
          <p>
            No plan is kept here yet. <a href="/routes">Find a way</a>, then choose “Follow this plan” below it. Or open
            one that you saved as a file.
          </p>
        )}
        {plans?.map((followed, place) => (
          <PlanCard
            key={`${followed.plan.from} ${followed.plan.steps.map(({ to }) => to).join(' ')}`}
            followed={followed}
            id={`plan-${place + 1}`}
            today={today()}
            change={(next) => keep(plans.map((each) => (each === followed ? next : each)))}
            forget={() => keep(plans.filter((each) => each !== followed))}
          />
        ))}
        <div class="stack-tight no-print">
          <label for="plan-file">Open a plan that you saved</label>
          <input
            id="plan-file"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </div>
      </div>
    </Frame>
  );
};

/** Bytes; the largest plan takes a fraction of it. */
const LARGEST_FILE = 2_000_000;
