/** What a whole route must keep, besides the rules for each of its moves. */
import type { AdviceQuestion } from '../../chains/advice-question';
import { type Beginning, type Chain, extended } from '../../chains/beginning';
import type { RouteRule } from '../../chains/rule-kinds';
import { stepBroken } from '../steps';
import { hasAReasonToStart } from './has-a-reason-to-start';
import { onwardMovesAreKnown } from './onward-moves-are-known';
import { openDoors } from './open-doors';
import { worthBesideTheDoor } from './worth-beside-the-door';

/**
 * What a whole route must keep, besides the rules for each of its moves. Searches follow open and known moves alone, so that only routes made
 * elsewhere can break the first two.
 */
export const ROUTE_RULES: readonly RouteRule[] = Object.freeze([
  openDoors,
  onwardMovesAreKnown,
  hasAReasonToStart,
  worthBesideTheDoor,
]);

/** The name of the first rule that a whole route breaks; null if a counsellor could name it beside the direct door. */
export function brokenRule(question: AdviceQuestion, chain: Chain): string | null {
  if (hasAReasonToStart.breaks(question, chain)) return hasAReasonToStart.name;
  let before: Beginning | null = null;
  for (const move of chain) {
    const broken = stepBroken(question, before, move);
    if (broken !== null) return broken.name;
    before = extended(before, move);
  }
  return worthBesideTheDoor.breaks(question, chain) ? worthBesideTheDoor.name : null;
}
