/** One rule of steps: see `says`. */

import type { CareerGraph } from '../../../graph';
import type { StepRule } from '../../chains/rule-kinds';
import { payOf } from '../../jobs/pay';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';

export const goesUpFromStrangeWork: StepRule = {
  name: 'goes-up-from-strange-work',
  says: 'Nobody starts in work that is strange to them only to move on to a second job that stands no higher and pays hardly more, unless many people do.',
  numbers: ['moves.newField', 'rules.goesUp'],
  breaks: (question, before, move) =>
    before !== null &&
    before.before === null &&
    move.to !== question.goal &&
    before.move.relevance < MOVE_MODEL.newField &&
    !before.move.isNamed &&
    move.share !== 'COMMON' &&
    rungOf(question.graph, move.to) <= rungOf(question.graph, move.from) &&
    !paysMore(question.graph, move.from, move.to),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Roofer > Recruiting Coordinator > Training Coordinator > Learning and Development Specialist',
  },
};

/** True if a job surely pays clearly more than another one. */
function paysMore(graph: CareerGraph, job: number, next: number): boolean {
  return (payOf(graph, next) ?? 0) >= ADVICE_RULES.goesUp * (payOf(graph, job) ?? Number.POSITIVE_INFINITY);
}
