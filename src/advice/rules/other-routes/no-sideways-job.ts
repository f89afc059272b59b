import type { OtherRouteRule } from '../../chains/rule-kinds';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const noSidewaysJob: OtherRouteRule = {
  name: 'no-sideways-job',
  says: 'Before a goal outside our disciplines that their work already fits, people take no other job on their own rung or below.',
  numbers: ['moves.common'],
  breaks: (question, best, chain) =>
    chain.length > 1 &&
    best.length === 1 &&
    best[0]!.relevance >= MOVE_MODEL.common &&
    question.graph.roles[question.goal]!.discipline === undefined &&
    chain[0]!.rungs <= 0 &&
    !isWhileStudying(question, chain[0]!),
  measures: (_question, best, _chain) => atMost(MOVE_MODEL.common, best[0]!.relevance),
  examples: {
    keeps: 'Cloud Architect > Senior DevOps Engineer > Application Security Engineer',
    breaks: 'Roofer > Junior Estimator > Cost Estimator',
  },
};
