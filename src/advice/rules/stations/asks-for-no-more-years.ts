import type { StationRule } from '../../chains/rule-kinds';
import { atMost } from '../../ruling/rule';

export const asksForNoMoreYears: StationRule = {
  name: 'asks-for-no-more-years',
  says: 'A job on the way asks for at most two years of experience more than the start or the goal, whichever asks for more: nobody becomes a judge to become a lawyer.',
  numbers: ['above.experienceYears'],
  breaks: ({ ceiling, heights }, job) => heights.experienceYears[job]! > ceiling.experienceYears,
  measures: ({ ceiling, heights }, job) => atMost(ceiling.experienceYears, heights.experienceYears[job]!),
  examples: {
    keeps: 'Electrical Engineer > Quality Inspector > Safety Specialist',
    breaks: 'Military Officer > Program Manager > Senior Consultant',
  },
};
