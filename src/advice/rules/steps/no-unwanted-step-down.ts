import { isDown } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';

export const noUnwantedStepDown: StepRule = {
  name: 'no-unwanted-step-down',
  says: 'If you want no step down, no job on the way pays clearly less than yours or stands on a lower rung.',
  numbers: [],
  breaks: ({ graph, start, goal, stepDown }, _before, move) =>
    stepDown === 'NONE' && move.to !== goal && isDown(graph, start, move),
  examples: {
    keeps: 'Administrative Assistant > Project Coordinator > Project Manager > Senior Project Manager > Chief of Staff',
    breaks: 'Design Manager > Audit Associate > Financial Analyst',
    asks: { stepDown: 'NONE' },
  },
};
