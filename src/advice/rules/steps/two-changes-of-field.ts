import { changeOfField } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const twoChangesOfField: StepRule = {
  name: 'two-changes-of-field',
  says: 'A route changes the field twice at most.',
  numbers: ['rules.changesOfField', 'moves.newField'],
  breaks: (_question, before, move) => (before?.changes ?? 0) + changeOfField(move) > ADVICE_RULES.changesOfField,
  measures: (_question, before, move) =>
    atMost(ADVICE_RULES.changesOfField, (before?.changes ?? 0) + changeOfField(move)),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Data Engineer > Portfolio Manager > Equity Research Analyst > Design Manager',
  },
};
