import { isInGroups } from '../../jobs/work-groups';
import { staysWithoutDegree } from '../step-facts';
import { leadsElsewhere, type WayOddsRule } from './way-case';

/** Management, business, law, science, engineering and media. In computing, selling and office work certificates or results stand for a degree. */
const OF_GRADUATES = Object.freeze(['11-', '13-', '15-20', '17-', '19-', '23-', '27-']);

/** Business without the degree that most people there have. */
export const noDegreeInBusiness: WayOddsRule = {
  name: 'no-degree-in-business',
  odds: 'RARE',
  says: 'Few people from other work get into management, business, science or media without the degree that most people there have.',
  numbers: [],
  breaks: (way) => {
    const goal = way.chain.at(-1)!;
    const asks = goal.way.door.degreeOptional !== true && isInGroups(way.graph, goal.to, OF_GRADUATES);
    return asks && staysWithoutDegree(way.chain) && leadsElsewhere(way);
  },
  sentence: 'Few people get in this way without a degree. Expect a long search.',
  examples: {
    keeps: 'Machine Operator > IT Support Specialist > Security Analyst',
    breaks: 'Machine Operator > Paid Media Coordinator > Marketing Analyst',
  },
};
