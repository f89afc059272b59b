/** One rule of steps: see `says`. */

import type { StepRule } from '../../chains/rule-kinds';
import { rungOf } from '../../jobs/rungs';
import { MOVE_MODEL } from '../../numbers/move-model';

export const goesUpFromStrangeWork: StepRule = {
  name: 'goes-up-from-strange-work',
  says: 'Nobody starts in work that is strange to them only to move on to a second job that stands no higher, unless many people do.',
  numbers: ['moves.newField'],
  breaks: (question, before, move) =>
    before !== null &&
    before.before === null &&
    move.to !== question.goal &&
    before.move.relevance < MOVE_MODEL.newField &&
    !before.move.isNamed &&
    move.share !== 'COMMON' &&
    rungOf(question.graph, move.to) <= rungOf(question.graph, move.from),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Biologist > Web Developer > Junior Mobile Developer > Mobile Developer',
  },
};
