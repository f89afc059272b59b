/** Who is too far above a first post to begin in it. */
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { usualHolder } from '../doors/standing';
import { rungOf } from '../jobs/rungs';
import { isTechnicalWork } from '../jobs/technical';
import { isInGroups } from '../jobs/work-groups';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { MovePrice } from '../price/move-price';
import type { AdviceQuestion } from './advice-question';
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
    move.studyYears + move.trainedYears < leastStudied(graph, move.to)
  );
}

/** From this much study on people begin at the bottom: technical work and media are crafts, which all learn there. */
function leastStudied(graph: AdviceQuestion['graph'], job: number): number {
  const isCraft = isTechnicalWork(graph, job) || isInGroups(graph, job, MEDIA);
  return isCraft ? MOVE_MODEL.studied : WORD_MODEL.schooled;
}

/** Arts, design, writing and media. */
const MEDIA = Object.freeze(['27-']);

/** True for work that takes a degree, past its own first posts. */
function isProfession(graph: AdviceQuestion['graph'], job: number): boolean {
  return rungOf(graph, job) !== 0 && usualHolder(graph, job).education >= BACHELOR;
}

const BACHELOR = EDUCATION_LEVELS.indexOf('BACHELOR');
