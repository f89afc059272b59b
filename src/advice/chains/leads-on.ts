/** Limits of a chain by the traits of a move: searches ask them of thousands of moves, and take the price of few. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { Beginning } from './beginning';
import { MOVE_TRAITS } from './move-traits';

/** True if a chain may change its line of work once more, as far as a move with these traits does. */
export function mayChange(before: Beginning, traits: number): boolean {
  return before.strayed + (traits & MOVE_TRAITS.strayed ? 1 : 0) <= ADVICE_RULES.strayed;
}

/** True if the job into which a later move with these traits leads may be a job on the way, as far as changes and rungs say. */
export function leadsOn(before: Beginning, traits: number): boolean {
  return mayChange(before, traits) && before.level + (traits & MOVE_TRAITS.level ? 1 : 0) <= ADVICE_RULES.level;
}
