/** What a job must keep to be named as a nearer goal, the cheapest to ask first. */
import type { NearerRule } from '../../chains/rule-kinds';
import { firstBroken } from '../../ruling/rule';
import { farSooner } from './far-sooner';
import { inTheGoalsLine } from './in-the-goals-line';
import { noLowerThanYou } from './no-lower-than-you';
import { notForFarLessPay } from './not-for-far-less-pay';
import { openToYou } from './open-to-you';
import { oursAsTheGoalIs } from './ours-as-the-goal-is';

/** What a job must keep to be named as a nearer goal, the cheapest to ask first. */
export const NEARER_RULES: readonly NearerRule[] = Object.freeze([
  oursAsTheGoalIs,
  inTheGoalsLine,
  notForFarLessPay,
  noLowerThanYou,
  openToYou,
  farSooner,
]);

/** The first of these rules that a job breaks; null if it keeps all. */
export const nearerBroken = firstBroken(NEARER_RULES);
