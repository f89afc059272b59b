/** Years that the open question tells of a way. */
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { yearsOf } from '../chains/chain-figures';
import { hundredths } from '../chains/step-facts';
import { leastYearsTo } from '../jobs/exits';

/**
 * Years of the way; for a single move no fewer than people who know the trade say it takes: nobody rises in three months only because no
 * door asks for more.
 */
export function yearsTold(graph: CareerGraph, chain: Chain): number {
  const [move] = chain;
  if (chain.length !== 1) return yearsOf(chain);
  return hundredths(Math.max(yearsOf(chain), leastYearsTo(graph, move!.from, move!.to)));
}
