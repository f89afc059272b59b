import { isShownAlone } from '../../chains/likelier';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const workToShowAlone: VerdictRule = {
  name: 'work-to-show-alone',
  says: 'In a new field, long work to show or a course in place of what others have studied is hard.',
  numbers: ['verdict.hard.shown'],
  verdict: 'HARD',
  about: 'degree',
  when: ({ chain, isNewField, study }) => isNewField && study >= VERDICT_MODEL.hard.shown && isShownAlone(chain[0]!),
  sentence: () => 'You have only your own work to show, and you compete with people who have studied for this.',
  examples: {
    keeps: 'Product Operations Manager > Office Clerk',
    breaks: 'Medical Laboratory Scientist > Junior Front-End Developer',
  },
};
