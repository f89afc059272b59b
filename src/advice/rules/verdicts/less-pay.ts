import { usdText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const lessPay: VerdictRule = {
  name: 'less-pay',
  says: 'A goal that pays a fifth less than your job is possible, not usual.',
  numbers: ['verdict.payLost.told'],
  verdict: 'POSSIBLE',
  about: 'pay',
  when: ({ lost }) => lost.share >= VERDICT_MODEL.payLost.told,
  sentence: ({ lost }) => `It pays about ${usdText(lost.usd)} a year less than what you do now.`,
  examples: {
    keeps: 'Customer Success Manager > E-Commerce Coordinator',
    breaks: 'Associate Product Marketing Manager > Accounts Payable Specialist',
  },
};
