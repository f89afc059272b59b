/** Years of ways as answers show them: each move in hundredths. */
import type { Beginning, Chain } from './beginning';
import { hundredths } from './step-facts';

/** Years of a beginning. */
export function yearsSoFar(beginning: Beginning): number {
  let years = 0;
  for (let at: Beginning | null = beginning; at !== null; at = at.before) years += hundredths(at.move.years);
  return hundredths(years);
}

/** Years of a whole way, as `Route.years` shows them. */
export function yearsShown(chain: Chain): number {
  return hundredths(chain.reduce((sum, { years }) => sum + hundredths(years), 0));
}
