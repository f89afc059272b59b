/** What shuts a door to somebody who comes straight from their job: any one of these. */
import { firstBroken } from '../../ruling/rule';
import type { DoorRule } from '../move-case';
import { fewRungsAtOnce } from './few-rungs-at-once';
import { insidersOnly } from './insiders-only';
import { namedWorkOnlyNearBy } from './named-work-only-near-by';
import { noNewcomersToLongWork } from './no-newcomers-to-long-work';
import { noStrangersToTechnicalWork } from './no-strangers-to-technical-work';
import { workToShow } from './work-to-show';

/** What shuts a door to somebody who comes straight from their job, the commonest first. */
export const DOOR_RULES: readonly DoorRule[] = Object.freeze([
  noNewcomersToLongWork,
  workToShow,
  noStrangersToTechnicalWork,
  fewRungsAtOnce,
  namedWorkOnlyNearBy,
  insidersOnly,
]);

/** The first of these rules that shuts a door; null if it is open. */
export const doorShutBy = firstBroken(DOOR_RULES);
