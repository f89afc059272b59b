/** One rule of other routes: see `says`. */
import { otherWayReason } from '../../chains/other-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';

export const anotherKindOfWay: OtherRouteRule = {
  name: 'another-kind-of-way',
  says: 'A further route is named only for something that the best one lacks: it pays you through a year of study or more, more people manage it in about the same time, it is sooner with hardly more jobs or much less study, or it goes straight in.',
  numbers: ['rules.otherKind', 'rules.beside.study', 'entry.openYears', 'rules.openStudy', 'moves.newField'],
  breaks: (_question, best, chain) => otherWayReason(best, chain) === null,
  examples: {
    keeps: 'Data Analyst > Nursing Assistant > Registered Nurse',
    breaks: 'Chief Risk Officer > Product Manager > AI Product Manager > Director of Product > VP of Product',
  },
};
