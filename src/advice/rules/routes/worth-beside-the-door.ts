import { costOfChain } from '../../chains/beginning';
import type { RouteRule } from '../../chains/rule-kinds';
import { mostBesideDoor } from '../../chains/worth';
import { atMost } from '../../ruling/rule';

export const worthBesideTheDoor: RouteRule = {
  name: 'worth-beside-the-door',
  says: 'A route through other jobs does not take far more time and trouble than going straight into the goal.',
  numbers: ['rules.dearer'],
  breaks: ({ direct }, chain) => chain.length > 1 && costOfChain(chain) > mostBesideDoor(direct),
  measures: ({ direct }, chain) => atMost(mostBesideDoor(direct), costOfChain(chain)),
  examples: {
    keeps: 'School Bus Driver > Shipping and Receiving Clerk > Logistics Coordinator',
    breaks: 'Junior Back-End Developer > Customer Success Associate > Technical Support Engineer',
  },
};
