/** What a goal pays beside the job that somebody has. */
import type { CareerGraph } from '../../graph';
import { payOf } from '../jobs/pay';
import type { Chain } from './beginning';
import type { Ends } from './step-facts';

/**
 * What the goal pays less than the start: as a share, and US dollars a year; 0 if a pay is unknown. The job that stands in for a
 * role without a pay has the nearest one.
 */
export function payLostBetween(
  graph: CareerGraph,
  chain: Chain,
  ends: Ends,
): { readonly share: number; readonly usd: number } {
  const now = payOf(graph, ends.from) ?? payOf(graph, chain[0]!.from);
  const then = payOf(graph, ends.to) ?? payOf(graph, chain.at(-1)!.to);
  return now === null || then === null ? { share: 0, usd: 0 } : { share: 1 - then / now, usd: now - then };
}
