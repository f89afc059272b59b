/** Limits of a chain by the traits of a move: searches ask them of thousands of moves, and take the price of few. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { Beginning } from './beginning';
import { MOVE_TRAITS } from './move-traits';

/** Traits of moves to which no job on the way leads: only the goal may be so far. */
const FAR = MOVE_TRAITS.far;
const FAR_OR_DOWN = MOVE_TRAITS.far | MOVE_TRAITS.down;

/** True if a chain may change its line of work once more, as far as a move with these traits does. */
function mayChange(before: Beginning, traits: number): boolean {
  return before.strayed + (traits & MOVE_TRAITS.strayed ? 1 : 0) <= ADVICE_RULES.strayed;
}

/** True if the job into which a later move with these traits leads may be a job on the way, as far as changes and rungs say. */
export function leadsOn(before: Beginning, traits: number): boolean {
  return mayChange(before, traits) && before.level + (traits & MOVE_TRAITS.level ? 1 : 0) <= ADVICE_RULES.level;
}

/**
 * True if rules of steps surely forbid a later move with these traits: a search leaves it out before anybody makes its price. Where
 * `advice:effect` switches a rule of steps off, it has this say false.
 */
export function isSurelyForbidden(before: Beginning, isLast: boolean, traits: number, mayGoDown: boolean): boolean {
  if (isLast) return !mayChange(before, traits);
  return (traits & (mayGoDown ? FAR : FAR_OR_DOWN)) !== 0 || !leadsOn(before, traits);
}
