/** The plans that this browser keeps. They stay in it: no request carries them. */
import { type FollowedPlan, followedText, isSameWay, readFollowed } from '../../../src/plans/followed-plan';

const KEY = 'career-atlas.plans';

/** Latest first. Browsers keep a few megabytes a site; a plan takes some ten kilobytes. */
const MOST_PLANS = 20;

/** The kept plans, the latest first; none where the browser keeps nothing. A text that can't be read any more is left out. */
export function keptPlans(): readonly FollowedPlan[] {
  try {
    const texts: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(texts) ? texts.flatMap(planOf) : [];
  } catch {
    return [];
  }
}

/** Keeps these plans and no others. @returns false if the browser keeps nothing, as in a private window, or has no room */
export function keepPlans(plans: readonly FollowedPlan[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(plans.slice(0, MOST_PLANS).map(followedText)));
    return true;
  } catch {
    return false;
  }
}

/** The plans with one more in front; one of the same way makes room for it. */
export function withPlan(plans: readonly FollowedPlan[], plan: FollowedPlan): readonly FollowedPlan[] {
  return [plan, ...plans.filter((each) => !isSameWay(each, plan))];
}

/** Begins to follow a plan; one of the same way that is kept already is left as it is. @returns false if nothing can be kept */
export function follow(plan: FollowedPlan): boolean {
  const plans = keptPlans();
  return plans.some((each) => isSameWay(each, plan)) || keepPlans(withPlan(plans, plan));
}

function planOf(text: unknown): readonly FollowedPlan[] {
  try {
    return [readFollowed(String(text))];
  } catch {
    return [];
  }
}
