import type { AdviceQuestion } from '../../chains/advice-question';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { newNeeds } from '../../jobs/kinship';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const lastJobSharesNeeds: OtherRouteRule = {
  name: 'last-job-shares-needs',
  says: 'Before a goal in one of our disciplines, the last job of a further route asks for much of what the goal asks for, or for as much of it as your own job does.',
  numbers: ['rules.otherWay.share', 'rules.otherWay.most'],
  breaks: (question, _best, chain) =>
    chain.length > 1 &&
    question.graph.roles[question.goal]!.discipline !== undefined &&
    sharedNeeds(question, chain.at(-1)!.from) < leastShared(question),
  measures: (question, _best, chain) => atLeast(leastShared(question), sharedNeeds(question, chain.at(-1)!.from)),
  examples: {
    keeps: 'Senior Full-Stack Developer > Full-Stack Developer > Solutions Engineer',
    breaks: 'Staff Software Engineer > Embedded Software Engineer > Quantitative Analyst',
  },
};

function sharedNeeds({ graph, goal }: AdviceQuestion, job: number): number {
  return 1 - newNeeds(graph, job, goal);
}

function leastShared(question: AdviceQuestion): number {
  const { share, most } = ADVICE_RULES.otherWay;
  return Math.max(share, Math.min(most, sharedNeeds(question, question.start)));
}
