/** Years of the beginning of a way, as answers show them: each move in hundredths, as `yearsOf` has those of a whole way. */
import type { Beginning } from './beginning';
import { hundredths } from './step-facts';

/** Years of a beginning. */
export function yearsSoFar(beginning: Beginning): number {
  let years = 0;
  for (let at: Beginning | null = beginning; at !== null; at = at.before) years += hundredths(at.move.years);
  return hundredths(years);
}
