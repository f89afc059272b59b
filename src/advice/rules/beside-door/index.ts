/** What a further route over other jobs must keep, if the best one goes straight into the goal. */
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { firstBroken } from '../../ruling/rule';
import { noFirstPostInStrangeWork } from './no-first-post-in-strange-work';
import { oneJobBesideAnOpenDoor } from './one-job-beside-an-open-door';
import { savesTimeBesideAShortWay } from './saves-time-beside-a-short-way';

/** What a further route over other jobs must keep, if the best one goes straight into the goal. */
export const BESIDE_DOOR_RULES: readonly OtherRouteRule[] = Object.freeze([
  oneJobBesideAnOpenDoor,
  noFirstPostInStrangeWork,
  savesTimeBesideAShortWay,
]);

/** The first of these rules that a further route breaks; null if it keeps all. */
export const besideDoorBroken = firstBroken(BESIDE_DOOR_RULES);
