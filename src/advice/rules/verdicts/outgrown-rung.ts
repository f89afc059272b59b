import { VERDICT_MODEL } from '../../numbers/verdict-model';
import { isOutgrown } from '../../verdict/outgrown';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const outgrownRung: VerdictRule = {
  name: 'outgrown-rung',
  says: 'To go back for less pay to the rung where people start who later do what you do is hard.',
  numbers: ['verdict.payLost.told'],
  verdict: 'HARD',
  when: ({ graph, start, goal, lost }) => lost.share >= VERDICT_MODEL.payLost.told && isOutgrown(graph, start, goal),
  sentence: () => 'It is the job in which people start who later do what you do now.',
  examples: {
    keeps: 'Director of Human Resources > Junior Business Analyst',
    breaks: 'Email Marketing Specialist > Content Writer',
  },
};
