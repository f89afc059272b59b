/** One rule of steps: see `says`. */
import type { AdviceQuestion } from '../../chains/advice-question';
import type { StepRule } from '../../chains/rule-kinds';
import { yearsListed } from '../../jobs/exits';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { MovePrice } from '../../price/move-price';
import { isLearnedBeside } from '../landings/work-while-studying';

export const noBridgeThatFewCross: StepRule = {
  name: 'no-bridge-that-few-cross',
  says: 'Nobody takes a job on the way that few people leave for the next one, unless the next one is plainly the same work, or they study for it meanwhile. Nor does anybody come in as a senior where few do, unless their own work is near it, or its list of exits sends them there.',
  numbers: ['moves.asGood', 'moves.common', 'rules.otherWay.leader'],
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

/** True for jobs below seniors, and for those to which the list of exits leads. */
function isOpen({ graph, start }: AdviceQuestion, { to }: MovePrice): boolean {
  return !(rungOf(graph, to) >= ADVICE_RULES.otherWay.leader) || yearsListed(graph, start, to) !== null;
}
