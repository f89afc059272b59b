import { payShareOfMore } from '../../chains/pay-on-the-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const noBetterPaidJob: OtherRouteRule = {
  name: 'no-better-paid-job',
  says: 'No job of a further route pays clearly more than both your job and the goal: people who get such a job do not go on to the goal.',
  numbers: ['rules.otherWay.morePay'],
  breaks: (question, _best, chain) =>
    chain.length > 1 &&
    chain.some(({ to }) => to !== question.goal && payShareOfMore(question, to) > ADVICE_RULES.otherWay.morePay),
  measures: (question, _best, chain) =>
    atMost(
      ADVICE_RULES.otherWay.morePay,
      Math.max(...chain.slice(0, -1).map(({ to }) => payShareOfMore(question, to))),
    ),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Assembler > Equity Research Associate > Risk Analyst',
  },
};
