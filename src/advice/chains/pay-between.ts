/** What a goal pays beside the job that somebody has. */
import type { CareerGraph } from '../../graph';
import { payApart, payLike, payOf } from '../jobs/pay';
import type { Chain } from './beginning';
import type { Ends } from './step-facts';

/**
 * What the goal pays less than the start: as a share, and US dollars a year; 0 if a pay is unknown. Where nobody says what a role pays,
 * the job that stands in for it does, else jobs of its kind.
 */
export function payLostBetween(
  graph: CareerGraph,
  chain: Chain,
  ends: Ends,
): { readonly share: number; readonly usd: number } {
  const now =
    ends.profile?.background?.payNow ?? payOf(graph, ends.from) ?? payAround(graph, ends.from, chain[0]!.from);
  const then = payOf(graph, ends.to) ?? payAround(graph, ends.to, chain.at(-1)!.to);
  return now === null || then === null ? { share: 0, usd: 0 } : { share: 1 - then / now, usd: now - then };
}

/** What a role about pays whose own pay nobody says, US dollars a year: that of the job that stands in for it, or of jobs of its kind. */
export function payAround(graph: CareerGraph, role: number, job: number): number | null {
  const apart = payApart(graph, role);
  if (apart !== undefined) return apart;
  return (job === role ? null : payOf(graph, job)) ?? payLike(graph, role) ?? payLike(graph, job);
}
