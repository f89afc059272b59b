import { VERDICT_MODEL } from '../../numbers/verdict-model';
import { isOutgrown } from '../../verdict/outgrown';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const outgrownRung: VerdictRule = {
  name: 'outgrown-rung',
  says: 'A goal is hard if it is a lower-paid rung in which people start who later do the work that you do now.',
  numbers: ['verdict.payLost.told'],
  verdict: 'HARD',
  when: ({ graph, start, goal, lost }) => lost.share >= VERDICT_MODEL.payLost.told && isOutgrown(graph, start, goal),
  sentence: () => 'It is the job in which people start who later do what you do now.',
  examples: {
    keeps: 'Director of Human Resources > Junior Business Analyst',
    breaks: 'Email Marketing Specialist > Content Writer',
  },
};
