/** How many people go all of a way. */
import type { CareerGraph } from '../../../graph';
import { ODDS, type Odds } from '../../move-rules/odds-bands';
import { firstBroken } from '../../ruling/rule';
import type { Chain } from '../beginning';
import { rarest } from '../chain-figures';
import { aStartInStrangeWork } from './a-start-in-strange-work';
import { fewerPostsAtEachRung } from './fewer-posts-at-each-rung';
import { noDegreeInBusiness } from './no-degree-in-business';
import { severalHardSteps } from './several-hard-steps';
import type { WayOddsRule } from './way-case';

/** What makes few people go all of a way, though some manage each move of it. */
export const WAY_ODDS_RULES: readonly WayOddsRule[] = Object.freeze([
  noDegreeInBusiness,
  severalHardSteps,
  fewerPostsAtEachRung,
  aStartInStrangeWork,
]);

const broken = firstBroken(WAY_ODDS_RULES);

/** The rule by which fewer people go all of a way than manage its rarest move; null if there is none. */
export function wayOddsRule(graph: CareerGraph, chain: Chain): WayOddsRule | null {
  if (ODDS.indexOf(rarest(chain)) >= ODDS.indexOf('RARE')) return null;
  const rule = broken({ graph, chain });
  return rule !== null && ODDS.indexOf(rule.odds) > ODDS.indexOf(rarest(chain)) ? rule : null;
}

/** The odds of a whole way, as answers tell them: those of its rarest move, or rarer. Ways are compared by their moves alone. */
export function oddsOfWay(graph: CareerGraph, chain: Chain): Odds {
  return wayOddsRule(graph, chain)?.odds ?? rarest(chain);
}
