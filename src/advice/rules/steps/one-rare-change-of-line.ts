import { rareChangeOfLine } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const oneRareChangeOfLine: StepRule = {
  name: 'one-rare-change-of-line',
  says: 'A route has no more than one move into another line of work that sources do not call common.',
  numbers: ['rules.strayed'],
  breaks: (_question, before, move) => (before?.strayed ?? 0) + rareChangeOfLine(move) > ADVICE_RULES.strayed,
  measures: (_question, before, move) => atMost(ADVICE_RULES.strayed, (before?.strayed ?? 0) + rareChangeOfLine(move)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Customer Success Manager > Project Manager > Operations Manager',
  },
};
