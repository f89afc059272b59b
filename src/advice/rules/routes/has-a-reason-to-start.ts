import type { RouteRule } from '../../chains/rule-kinds';
import { startsThere } from '../starts';

export const hasAReasonToStart: RouteRule = {
  name: 'has-a-reason-to-start',
  says: 'The first new job of a route is one in which people from your work can start: at least one of the reasons listed for a first job holds.',
  numbers: ['rules.leastRelevance', 'rules.wayIn'],
  breaks: (question, chain) => chain.length > 1 && !startsThere(question, chain[0]!.to),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Nanny > Marketing Specialist > Assistant Brand Manager',
  },
};
