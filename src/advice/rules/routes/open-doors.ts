import type { RouteRule } from '../../chains/rule-kinds';

export const openDoors: RouteRule = {
  name: 'open-doors',
  says: 'Every job of a route is open to you when you come to it; only a goal that you go to directly may be named though its door is shut.',
  numbers: [],
  breaks: (_question, chain) => chain.length > 1 && chain.some(({ isShut }) => isShut),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Aircraft Mechanic > UX Designer > Senior Product Designer',
  },
};
