import type { OtherRouteRule } from '../../chains/rule-kinds';
import { isWhileStudying } from '../landings/work-while-studying';

export const peopleGoOnFromThere: OtherRouteRule = {
  name: 'people-go-on-from-there',
  says: 'A further route goes only through jobs of which our editors say that people go on from there, and not that few do, unless you work there while you study.',
  numbers: [],
  breaks: (question, _best, chain) =>
    chain.slice(1).some(({ share }) => share === null || (share === 'RARE' && !isWhileStudying(question, chain[0]!))),
  examples: {
    keeps: 'Data Analyst > Nursing Assistant > Registered Nurse',
    breaks: 'Group Product Manager > Senior Project Manager > Senior Consultant',
  },
};
