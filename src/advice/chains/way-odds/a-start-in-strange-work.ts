import { MOVE_MODEL } from '../../numbers/move-model';
import type { WayOddsRule } from './way-case';

/** A first job in strange work, however readily it takes beginners, with more jobs behind it. */
export const aStartInStrangeWork: WayOddsRule = {
  name: 'a-start-in-strange-work',
  odds: 'POSSIBLE',
  says: 'That a first job takes beginners all the time does not make the way on from there a common one for people who are new to the work.',
  numbers: ['moves.newField'],
  breaks: ({ chain }) => chain.length > 1 && chain[0]!.relevance < MOVE_MODEL.newField,
  sentence: 'Many get the first job. The step after it takes good results there.',
  examples: {
    keeps: 'Office Clerk > Billing Clerk',
    breaks: 'Assembler > Sales Development Representative > Account Executive',
  },
};
