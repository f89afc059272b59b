/** What a job on the way must keep, whatever leads there. */
import type { StationRule } from '../../chains/rule-kinds';
import { firstBroken } from '../../ruling/rule';
import { aJobToPassThrough } from './a-job-to-pass-through';
import { asksForNoMoreYears } from './asks-for-no-more-years';
import { oursOnTheWayToOurs } from './ours-on-the-way-to-ours';
import { paysNoMoreThanBothEnds } from './pays-no-more-than-both-ends';

/** What a job on the way must keep, whatever leads there. */
export const STATION_RULES: readonly StationRule[] = Object.freeze([
  aJobToPassThrough,
  oursOnTheWayToOurs,
  paysNoMoreThanBothEnds,
  asksForNoMoreYears,
]);

/** The first rule that a job on the way breaks; null if it keeps all. */
export const stationBroken = firstBroken(STATION_RULES);
