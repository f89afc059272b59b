/** One rule of other routes: see `says`. */
import { otherWayReason } from '../../chains/other-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';

export const anotherKindOfWay: OtherRouteRule = {
  name: 'another-kind-of-way',
  says: 'A further route is another kind of way, with a reason to name it: it pays you while you study, more people manage it, it takes much less study or time, it goes straight in, it takes no step back, or it keeps closer to your pay or your work. A rung swapped or left out is none.',
  numbers: ['rules.otherKind', 'rules.beside.study', 'entry.openYears', 'rules.openStudy', 'moves.newField'],
  breaks: ({ graph }, best, chain) => otherWayReason(graph, best, chain) === null,
  examples: {
    keeps: 'Data Analyst > Nursing Assistant > Registered Nurse',
    breaks: 'Chief Risk Officer > Product Manager > AI Product Manager > Director of Product > VP of Product',
  },
};
