/** How often people manage one route beside another. */
import { isDegreeReplaced } from '../doors/credential-left';
import { ODDS } from '../move-rules/odds-bands';
import type { Chain } from './beginning';
import { comparedOdds, rarest } from './chain-figures';

/** True if few people manage one of its moves. */
export function isRare(chain: Chain): boolean {
  return ODDS.indexOf(rarest(chain)) >= ODDS.indexOf('RARE');
}

/** True if more people manage one route than another. */
export function isLikelier(chain: Chain, other: Chain): boolean {
  return ODDS.indexOf(comparedOdds(chain)) < ODDS.indexOf(comparedOdds(other));
}

/** True if work to show lets you in where others have learnt the work, by a course in place of their degree or by the door itself. */
export function isShownAlone({ way }: Chain[number]): boolean {
  return way.door.door === 'PORTFOLIO' || way.credentials.some(isDegreeReplaced);
}
