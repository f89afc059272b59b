import { sharesDiscipline, sharesGroup } from '../../../network';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const startsNearOrInTheLine: OtherRouteRule = {
  name: 'starts-near-or-in-the-line',
  says: 'A further route begins in work that is near yours, or in the goal’s line of work.',
  numbers: ['rules.otherWay.near'],
  breaks: (question, _best, chain) =>
    chain.length > 1 &&
    chain[0]!.relevance < ADVICE_RULES.otherWay.near &&
    !isWhileStudying(question, chain[0]!) &&
    !sharesDiscipline(question.graph, chain[0]!.to, question.goal) &&
    !sharesGroup(question.graph, chain[0]!.to, question.goal, 'minor'),
  measures: (_question, _best, chain) => atLeast(ADVICE_RULES.otherWay.near, chain[0]!.relevance),
  examples: {
    keeps: 'Actuary > Business Intelligence Analyst > Data Engineer > Senior Data Engineer',
    breaks: 'DevOps Engineer > Marketing Specialist > Product Marketing Manager',
  },
};
