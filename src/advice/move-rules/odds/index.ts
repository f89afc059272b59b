/** What makes a move less than common: the rarest odds of all rules that hold. */
import { firstBroken } from '../../ruling/rule';
import type { MoveCase, OddsRule } from '../move-case';
import type { Odds } from '../odds-bands';
import { isPlainlyTheSame } from '../tries';
import { choosySchool } from './choosy-school';
import { crowdedDoor } from './crowded-door';
import { degreeOfYearsAgo } from './degree-of-years-ago';
import { elected } from './elected';
import { fewMakeTheMove } from './few-make-the-move';
import { fewPosts } from './few-posts';
import { fewSeatsAtTheTop } from './few-seats-at-the-top';
import { littleToGoBy } from './little-to-go-by';
import { notPlainlyTheSameWork } from './not-plainly-the-same-work';
import { nothingToGoBy } from './nothing-to-go-by';
import { oneSeatForMany } from './one-seat-for-many';
import { topSeatFromOtherWork } from './top-seat-from-other-work';
import { topSeatWithLittleToGoBy } from './top-seat-with-little-to-go-by';
import { workToShowForADegree } from './work-to-show-for-a-degree';

/** What makes a move less than common, the rarest odds first. */
export const ODDS_RULES: readonly OddsRule[] = Object.freeze([
  elected,
  nothingToGoBy,
  topSeatWithLittleToGoBy,
  littleToGoBy,
  topSeatFromOtherWork,
  degreeOfYearsAgo,
  oneSeatForMany,
  fewPosts,
  choosySchool,
  crowdedDoor,
  workToShowForADegree,
  fewMakeTheMove,
  fewSeatsAtTheTop,
  notPlainlyTheSameWork,
]);

/** The rule that makes the odds of a move; null if they are common. */
export const oddsRuleOf: (move: MoveCase) => OddsRule | null = firstBroken(ODDS_RULES);

/** How often a move like this succeeds, and as which odds failed tries weigh on it. */
export function oddsOf(move: MoveCase): { readonly odds: Odds; readonly weighs: Odds } {
  const rule = oddsRuleOf(move);
  if (rule !== null) return { odds: rule.odds, weighs: rule.weighs ?? rule.odds };
  // That beginners are taken makes no job a better one to pass through.
  return { odds: 'COMMON', weighs: isPlainlyTheSame(move) ? 'COMMON' : 'POSSIBLE' };
}
