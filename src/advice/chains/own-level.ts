/** Who is too far above a first post to begin in it. */
import { isNamedMove } from '../jobs/job-moves';
import { rungOf } from '../jobs/rungs';
import { isTechnicalWork } from '../jobs/technical';
import { isInGroups } from '../jobs/work-groups';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { MovePrice } from '../price/move-price';
import { isProfession } from '../price/own-subject';
import { type AdviceQuestion, nearness } from './advice-question';
import { paysLess } from './pay-on-the-way';
import { isWayIn } from './ways-in';

/** True for a first post that costs somebody of a profession much pay, which nobody names for their work and which they don't study for. */
export function isBelowTheirLevel(question: AdviceQuestion, move: MovePrice): boolean {
  const { graph, start } = question;
  return (
    (rungOf(graph, move.to) === 0 || isWayIn(graph, move.to)) &&
    !move.isNamed &&
    isProfession(graph, start) &&
    paysLess(question, move.to, ADVICE_RULES.ownLevel.pay) &&
    move.studyYears + move.trainedYears < leastStudied(graph, move.to) &&
    !isJustBelow(question, move.to)
  );
}

/** True for a job from which people are known to go straight into the goal: then it costs little more than the goal itself. */
function isJustBelow(question: AdviceQuestion, job: number): boolean {
  return isNamedMove(question.graph, job, question.goal) && nearness(question, job) >= ADVICE_RULES.trodden;
}

/** From this much study on people begin at the bottom: technical work and media are crafts, which all learn there. */
function leastStudied(graph: AdviceQuestion['graph'], job: number): number {
  const isCraft = isTechnicalWork(graph, job) || isInGroups(graph, job, MEDIA);
  return isCraft ? MOVE_MODEL.studied : WORD_MODEL.schooled;
}

/** Arts, design, writing and media. */
const MEDIA = Object.freeze(['27-']);
