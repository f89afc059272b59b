import { payShare, paysLess } from '../../chains/pay-on-the-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const noFarLowerPay: OtherRouteRule = {
  name: 'no-far-lower-pay',
  says: 'If you can go straight into the goal, another route does not go through a job that pays far less than both your present job and the goal.',
  numbers: ['rules.otherWay.pay'],
  breaks: (question, best, chain) =>
    chain.length > 1 &&
    best.length === 1 &&
    !isWhileStudying(question, chain[0]!) &&
    chain.some(({ to }) => paysLess(question, to, ADVICE_RULES.otherWay.pay)),
  measures: (question, _best, chain) =>
    atLeast(ADVICE_RULES.otherWay.pay, Math.min(...chain.map(({ to }) => payShare(question, to)))),
  examples: {
    keeps: 'Supply Chain Analyst > Customer Support Representative > Software Tester',
    breaks: 'Application Security Engineer > IT Support Specialist > Database Administrator',
  },
};
