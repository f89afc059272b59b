/** What a move on the way must keep, cheapest rules first. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { Beginning } from '../../chains/beginning';
import type { StepRule } from '../../chains/rule-kinds';
import type { MovePrice } from '../../price/move-price';
import { firstBroken } from '../../ruling/rule';
import { bearsTheLoss } from './bears-the-loss';
import { comesNearer } from './comes-nearer';
import { entersAtTheirLevel } from './enters-at-their-level';
import { everyJobBrings } from './every-job-brings';
import { goesOnAsPeopleDo } from './goes-on-as-people-do';
import { goesUpFromStrangeWork } from './goes-up-from-strange-work';
import { goesWherePeopleGo } from './goes-where-people-go';
import { longStudyComesFirst } from './long-study-comes-first';
import { nearTheGoal } from './near-the-goal';
import { neverDownIntoTheGoal } from './never-down-into-the-goal';
import { noBridgeThatFewCross } from './no-bridge-that-few-cross';
import { noFirstPostInKnownWork } from './no-first-post-in-known-work';
import { noLadderOfAnotherLine } from './no-ladder-of-another-line';
import { noOtherWholeStudy } from './no-other-whole-study';
import { noSecondChangeOfLine } from './no-second-change-of-line';
import { noTwoDoorsAside } from './no-two-doors-aside';
import { noUnwantedStepDown } from './no-unwanted-step-down';
import { notBackToOutgrownWork } from './not-back-to-outgrown-work';
import { oneRareChangeOfLine } from './one-rare-change-of-line';
import { startsInTheGoalsLine } from './starts-in-the-goals-line';
import { startsNearTheGoal } from './starts-near-the-goal';
import { staysAboveTheStart } from './stays-above-the-start';
import { stepsDownFirst } from './steps-down-first';
import { stepsDownNearTheGoal } from './steps-down-near-the-goal';
import { stepsDownWhereNoDoorIsOpen } from './steps-down-where-no-door-is-open';
import { studiesForTheGoal } from './studies-for-the-goal';
import { twoJobsWithoutARung } from './two-jobs-without-a-rung';

/** What a move on the way must keep, cheapest rules first. */
export const STEP_RULES: readonly StepRule[] = Object.freeze([
  goesOnAsPeopleDo,
  oneRareChangeOfLine,
  noBridgeThatFewCross,
  noTwoDoorsAside,
  twoJobsWithoutARung,
  neverDownIntoTheGoal,
  noUnwantedStepDown,
  startsInTheGoalsLine,
  startsNearTheGoal,
  notBackToOutgrownWork,
  noFirstPostInKnownWork,
  entersAtTheirLevel,
  stepsDownNearTheGoal,
  stepsDownWhereNoDoorIsOpen,
  bearsTheLoss,
  stepsDownFirst,
  staysAboveTheStart,
  noLadderOfAnotherLine,
  goesUpFromStrangeWork,
  noSecondChangeOfLine,
  longStudyComesFirst,
  nearTheGoal,
  comesNearer,
  noOtherWholeStudy,
  studiesForTheGoal,
  goesWherePeopleGo,
  everyJobBrings,
]);

/** The first rule that a move breaks behind a beginning; null if it keeps all, as the move straight into the goal does. */
export function stepBroken(question: AdviceQuestion, before: Beginning | null, move: MovePrice): StepRule | null {
  return before === null && move.to === question.goal ? null : broken(question, before, move);
}

const broken = firstBroken(STEP_RULES);
