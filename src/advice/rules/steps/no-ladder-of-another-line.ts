import { firstOf } from '../../chains/beginning';
import { isSameLine } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const noLadderOfAnotherLine: StepRule = {
  name: 'no-ladder-of-another-line',
  says: 'Nobody who starts in other work is promoted in a line of work that is not the goal’s, only to leave it for the goal.',
  numbers: ['rules.trodden'],
  breaks: ({ graph, goal }, before, move) =>
    before !== null &&
    move.to !== goal &&
    move.rungs > 0 &&
    firstOf(before).relevance < ADVICE_RULES.trodden &&
    !isSameLine(graph, move.to, goal),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Compliance Officer > Management Consultant > Senior Consultant > Technical Program Manager',
  },
};
