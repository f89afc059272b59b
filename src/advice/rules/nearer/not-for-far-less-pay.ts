import type { NearerRule } from '../../chains/rule-kinds';
import { payOf } from '../../jobs/pay';
import { NEARER_MODEL } from '../../numbers/nearer';

export const notForFarLessPay: NearerRule = {
  name: 'not-for-far-less-pay',
  says: 'A nearer goal does not pay far less than your job, unless the goal pays as little.',
  numbers: ['nearer.pay'],
  breaks: ({ graph, start, goal }, job) => {
    const [pay, now, then] = [job, start, goal].map((each) => payOf(graph, each) ?? Number.NaN);
    return pay! < Math.min(NEARER_MODEL.pay * now!, then!);
  },
  examples: {
    keeps: 'Military Officer > Investment Banking Associate > Director of Finance',
    breaks: 'Director of Engineering > Taxi Driver > Bus Driver',
  },
};
