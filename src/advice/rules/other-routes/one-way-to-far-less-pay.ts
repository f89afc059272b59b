import { payShareOfNow } from '../../chains/pay-on-the-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const oneWayToFarLessPay: OtherRouteRule = {
  name: 'one-way-to-far-less-pay',
  says: 'Of a goal that pays far less than your job only the best route is named: whether you want it at all comes first.',
  numbers: ['rules.otherWay.goal'],
  breaks: (question, _best, _chain) => payShareOfNow(question, question.goal) < ADVICE_RULES.otherWay.goal,
  measures: (question, _best, _chain) => atLeast(ADVICE_RULES.otherWay.goal, payShareOfNow(question, question.goal)),
  examples: {
    keeps: 'Data Analyst > Nursing Assistant > Registered Nurse',
    breaks: 'Chief Technology Officer > Nursing Assistant > Licensed Practical Nurse',
  },
};
