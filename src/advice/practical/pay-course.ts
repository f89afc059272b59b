/** How pay goes on a way: at the start, later, and when it is back where it is today. */
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { type Ends, hundredths } from '../chains/step-facts';
import { PRACTICAL_MODEL } from '../numbers/practical';
import { middleOf, type PayRange, payAtStart, payLater } from './pay-for-person';

/** Pay at the end of a way, beside today's. US dollars a year. */
export interface PayCourse {
  /** In the first year, and after about five; null if nobody says. */
  readonly start: PayRange | null;
  readonly later: PayRange | null;
  /** What the first year pays less than today; 0 if it pays as much. Null if either pay is unknown. */
  readonly dipUsd: number | null;
  /** What the first year pays more than today; 0 if it pays no more. Null if either pay is unknown. */
  readonly gainUsd: number | null;
  /** Years from the first day in the new job until it pays what today's does; 0 if at once. Null if it never does, or is unknown. */
  readonly paybackYears: number | null;
}

/** How pay goes for somebody. @param ends - today's role, and the last of the way */
export function payCourseOf(graph: CareerGraph, { from, to, profile }: Ends, chain: Chain): PayCourse {
  const [start, later] = [payAtStart(graph, to, chain, profile), payLater(graph, to)];
  const now = profile?.background?.payNow ?? graph.roles[from]!.typicalPayUsd;
  if (start === null || now === null) return { start, later, dipUsd: null, gainUsd: null, paybackYears: null };
  const first = middleOf(start);
  const gain = Math.round(first - now);
  const [dipUsd, gainUsd] = [Math.max(0, -gain), Math.max(0, gain)];
  return { start, later, dipUsd, gainUsd, paybackYears: dipUsd === 0 ? 0 : yearsUntil(now, first, later) };
}

/** Pay rises evenly from the start to the middle of the range; null if that stays below. */
function yearsUntil(now: number, first: number, later: PayRange | null): number | null {
  const then = later === null ? 0 : middleOf(later);
  if (then < now || then <= first) return null;
  return hundredths((PRACTICAL_MODEL.laterYears * (now - first)) / (then - first));
}
