import type { RouteRule } from '../../chains/rule-kinds';
import { relevanceSaid } from '../../chains/ways-in';
import { jobMovesOf } from '../../jobs/job-moves';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const onwardMovesAreKnown: RouteRule = {
  name: 'onward-moves-are-known',
  says: 'After the first move, sources name every move of a route, and the work of each job counts for the next.',
  numbers: ['rules.leastRelevance'],
  breaks: ({ graph }, chain) =>
    chain.slice(1).some(({ from, to }) => relevanceSaid(jobMovesOf(graph), from, to) < ADVICE_RULES.leastRelevance),
  measures: ({ graph }, chain) =>
    atLeast(
      ADVICE_RULES.leastRelevance,
      Math.min(...chain.slice(1).map(({ from, to }) => relevanceSaid(jobMovesOf(graph), from, to))),
    ),
  examples: {
    keeps: 'Data Engineer > Machine Learning Engineer > Senior Data Scientist > Lead Data Scientist',
    breaks: 'Lead Product Designer > Software Tester > Full-Stack Developer',
  },
};
