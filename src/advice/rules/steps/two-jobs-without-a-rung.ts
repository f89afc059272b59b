import { levelMove } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const twoJobsWithoutARung: StepRule = {
  name: 'two-jobs-without-a-rung',
  says: 'At most two jobs on the way stand at the same rung as the job before them, or lower.',
  numbers: ['rules.level'],
  breaks: ({ goal }, before, move) => move.to !== goal && (before?.level ?? 0) + levelMove(move) > ADVICE_RULES.level,
  measures: (_question, before, move) => atMost(ADVICE_RULES.level, (before?.level ?? 0) + levelMove(move)),
  examples: {
    keeps: 'Director of Communications > Operations Manager > General Manager > Chief Executive Officer',
    breaks:
      'Network Engineer > Systems Administrator > Site Reliability Engineer > MLOps Engineer > Machine Learning Engineer',
  },
};
