/** What a further route over other jobs must keep beside the best one. */
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { firstBroken } from '../../ruling/rule';
import { anotherKindOfWay } from './another-kind-of-way';
import { lastJobSharesNeeds } from './last-job-shares-needs';
import { noBetterPaidJob } from './no-better-paid-job';
import { noFarLowerPay } from './no-far-lower-pay';
import { noFirstPostAtFarLessPay } from './no-first-post-at-far-less-pay';
import { noFirstPostForSeniors } from './no-first-post-for-seniors';
import { noMoreStudyWithoutSavingTime } from './no-more-study-without-saving-time';
import { noOtherExamination } from './no-other-examination';
import { noOtherSchool } from './no-other-school';
import { noRareMove } from './no-rare-move';
import { noSidewaysJob } from './no-sideways-job';
import { oneWayToFarLessPay } from './one-way-to-far-less-pay';
import { peopleGoOnFromThere } from './people-go-on-from-there';
import { startsNearOrInTheLine } from './starts-near-or-in-the-line';

/** What a further route must keep that is told first in the place of the best one. */
const LEADER_RULES: readonly OtherRouteRule[] = Object.freeze([
  noMoreStudyWithoutSavingTime,
  noFarLowerPay,
  noFirstPostForSeniors,
  noFirstPostAtFarLessPay,
  noBetterPaidJob,
  noRareMove,
  startsNearOrInTheLine,
  noSidewaysJob,
  noOtherExamination,
  noOtherSchool,
  lastJobSharesNeeds,
  anotherKindOfWay,
]);

/** What a further route over other jobs must keep beside the best one. */
export const OTHER_ROUTE_RULES: readonly OtherRouteRule[] = Object.freeze([
  oneWayToFarLessPay,
  peopleGoOnFromThere,
  ...LEADER_RULES,
]);

/** The first rule that a further route breaks which would be told first; null if it keeps all. */
export const leaderBroken = firstBroken(LEADER_RULES);

/** The first of these rules that a further route breaks; null if it keeps all. */
export const otherRouteBroken = firstBroken(OTHER_ROUTE_RULES);
