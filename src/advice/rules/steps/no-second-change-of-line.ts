/** One rule of steps: see `says`. */
import { firstOf } from '../../chains/beginning';
import { rareChangeOfLine } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { isTechnical } from '../../jobs/technical';
import { MOVE_MODEL } from '../../numbers/move-model';

export const noSecondChangeOfLine: StepRule = {
  name: 'no-second-change-of-line',
  says: 'On the way to technical work, nobody starts in a line that is strange to them only to change into another one, unless many people do: whoever wants to work with data does not start with web pages.',
  numbers: ['moves.newField'],
  breaks: ({ graph, goal }, before, move) =>
    before !== null &&
    isTechnical(graph, goal) &&
    rareChangeOfLine(move) > 0 &&
    firstOf(before).relevance < MOVE_MODEL.newField &&
    !firstOf(before).isNamed,
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Taxi Driver > Web Developer > Full-Stack Developer > AI Engineer',
  },
};
