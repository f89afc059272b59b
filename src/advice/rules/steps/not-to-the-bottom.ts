import { isHigh } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';
import { isFirstDown } from '../../chains/steps-down';
import { atLeast } from '../../ruling/rule';
import { isExcused } from '../landings';

export const notToTheBottom: StepRule = {
  name: 'not-to-the-bottom',
  says: 'Nobody drops two rungs on the way to a high goal whose own door is open, unless people are known to.',
  numbers: [],
  breaks: (question, before, move) =>
    before === null &&
    !move.isNamed &&
    move.rungs <= -2 &&
    !question.direct.isShut &&
    isFirstDown(question, move) &&
    isHigh(question.graph, question.goal) &&
    !isExcused(question, move),
  measures: (_question, _before, move) => atLeast(-1, move.rungs),
  examples: {
    keeps: 'Aircraft Mechanic > Junior Product Designer > Product Designer > Senior Product Designer',
    breaks: 'Chief Financial Officer > Investment Banking Analyst > Investment Banking Associate',
  },
};
