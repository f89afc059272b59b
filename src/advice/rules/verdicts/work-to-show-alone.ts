import { isShownAlone } from '../../chains/likelier';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const workToShowAlone: VerdictRule = {
  name: 'work-to-show-alone',
  says: 'A goal in a new field is hard if you prepare for long and then have only a course or your own work to show where others have studied.',
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
