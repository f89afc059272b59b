import type { StationRule } from '../../chains/rule-kinds';
import { atMost } from '../../ruling/rule';

export const asksForNoMoreYears: StationRule = {
  name: 'asks-for-no-more-years',
  says: 'A job on the way asks for no more than two years of experience above what the start and the goal ask for: nobody becomes a judge to become a lawyer.',
  numbers: ['above.experienceYears'],
  breaks: ({ ceiling, heights }, job) => heights.experienceYears[job]! > ceiling.experienceYears,
  measures: ({ ceiling, heights }, job) => atMost(ceiling.experienceYears, heights.experienceYears[job]!),
  examples: {
    keeps: 'Electrical Engineer > Quality Inspector > Safety Specialist',
    breaks: 'Military Officer > Program Manager > Senior Consultant',
  },
};
