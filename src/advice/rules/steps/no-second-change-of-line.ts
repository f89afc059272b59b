/** One rule of steps: see `says`. */
import { type Beginning, firstOf } from '../../chains/beginning';
import { rareChangeOfLine } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { isTechnical } from '../../jobs/technical';
import { MOVE_MODEL } from '../../numbers/move-model';
import { WORD_MODEL } from '../../numbers/words';
import type { MovePrice } from '../../price/move-price';

export const noSecondChangeOfLine: StepRule = {
  name: 'no-second-change-of-line',
  says: 'On the way to technical work, nobody starts in a line that is strange to them only to change into another one, unless many people do: whoever wants to work with data does not start with web pages. Nobody studies a year for such a line on any way.',
  numbers: ['moves.newField', 'words.schooled', 'moves.asGood'],
  breaks: ({ graph, goal }, before, move) =>
    before !== null &&
    rareChangeOfLine(move) > 0 &&
    (isTechnical(graph, goal) || isStudiedInVain(before, move)) &&
    firstOf(before).relevance < MOVE_MODEL.newField &&
    !firstOf(before).isNamed,
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Taxi Driver > Web Developer > Full-Stack Developer > AI Engineer',
  },
};

/** True if people would study a year for a first job, and then go on to work that is not plainly the same. */
function isStudiedInVain(before: Beginning, { relevance }: MovePrice): boolean {
  return relevance < MOVE_MODEL.asGood && firstOf(before).studyYears >= WORD_MODEL.schooled;
}
