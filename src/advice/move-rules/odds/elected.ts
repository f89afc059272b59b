import { isElected } from '../../../network';
import type { OddsRule } from '../move-case';

export const elected: OddsRule = {
  name: 'elected',
  odds: 'EXCEPTIONAL',
  says: 'Hardly anybody who stands for an election is elected.',
  numbers: [],
  breaks: ({ wanted }) => isElected(wanted),
  examples: {
    keeps: 'Lawyer > Judge',
    breaks: 'Lawyer > Legislators',
  },
};
