import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const noSidewaysJob: OtherRouteRule = {
  name: 'no-sideways-job',
  says: 'Outside our disciplines, nobody who can apply for the goal takes another job on the same rung first.',
  numbers: ['rules.otherWay.known'],
  breaks: (question, best, chain) =>
    chain.length > 1 &&
    best.length === 1 &&
    best[0]!.relevance >= ADVICE_RULES.otherWay.known &&
    question.graph.roles[question.goal]!.discipline === undefined &&
    chain[0]!.rungs <= 0 &&
    !isWhileStudying(question, chain[0]!),
  measures: (_question, best, _chain) => atMost(ADVICE_RULES.otherWay.known, best[0]!.relevance),
  examples: {
    keeps: 'Cloud Architect > Senior DevOps Engineer > Application Security Engineer',
    breaks: 'Roofer > Junior Estimator > Cost Estimator',
  },
};
