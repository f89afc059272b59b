import { costOfChain } from '../../chains/beginning';
import type { RouteRule } from '../../chains/rule-kinds';
import { mostBesideDoor } from '../../chains/worth';
import { atMost } from '../../ruling/rule';

export const worthBesideTheDoor: RouteRule = {
  name: 'worth-beside-the-door',
  says: 'A route over other jobs does not cost far more than to go straight through the door of the goal.',
  numbers: ['rules.dearer'],
  breaks: ({ direct }, chain) => chain.length > 1 && costOfChain(chain) > mostBesideDoor(direct),
  measures: ({ direct }, chain) => atMost(mostBesideDoor(direct), costOfChain(chain)),
  examples: {
    keeps: 'Senior Data Scientist > Analytics Engineer > Analytics Manager',
    breaks: 'Junior Back-End Developer > Customer Success Associate > Technical Support Engineer',
  },
};
