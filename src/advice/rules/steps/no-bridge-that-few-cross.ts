/** One rule of steps: see `says`. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { StepRule } from '../../chains/rule-kinds';
import { yearsListed } from '../../jobs/exits';
import { rungOf } from '../../jobs/rungs';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { MovePrice } from '../../price/move-price';
import { entersBySubject } from '../../price/own-subject';
import { isLearnedBeside } from '../landings/work-while-studying';

export const noBridgeThatFewCross: StepRule = {
  name: 'no-bridge-that-few-cross',
  says: 'Nobody takes a job on the way that few people leave for the next one, unless the next one is plainly the same work, or they study for it meanwhile. Nor one above the first posts that few enter, unless their own work is near it, or takes them there by its subject or its list of exits.',
  numbers: ['moves.asGood', 'moves.common'],
  breaks: (question, before, move) =>
    move.share === 'RARE' &&
    (before === null
      ? move.to !== question.goal && move.relevance < MOVE_MODEL.common && !isOpen(question, move)
      : move.relevance < MOVE_MODEL.asGood && !isLearnedBeside(question, before, move)),
  examples: {
    keeps: 'Underwriter > Lawyer > Judge',
    breaks: 'Design Systems Designer > Senior Front-End Developer > Technical Architect',
  },
};

/** True for first posts, and for jobs to which a subject or a list of exits leads. */
function isOpen({ graph, start }: AdviceQuestion, { to }: MovePrice): boolean {
  return rungOf(graph, to) === 0 || entersBySubject(graph, start, to) || yearsListed(graph, start, to) !== null;
}
