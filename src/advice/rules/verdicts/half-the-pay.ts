import { usdText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import { losesMuch } from '../../verdict/pay-lost';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const halfThePay: VerdictRule = {
  name: 'half-the-pay',
  says: 'A goal at less than half your pay is unwise, and so is one at far less pay after years in a new field.',
  numbers: [
    'verdict.payLost.most',
    'verdict.payLost.years',
    'verdict.payLost.alone',
    'verdict.payLost.bottom',
    'verdict.payLost.new',
  ],
  verdict: 'UNWISE',
  about: 'pay',
  when: (about) => {
    const { most, years } = VERDICT_MODEL.payLost;
    return about.lost.share >= most || (about.isNewField && about.years >= years && losesMuch(about));
  },
  sentence: ({ lost }) => `It pays about ${usdText(lost.usd)} a year less than what you do now.`,
  examples: { keeps: 'Senior Risk Analyst > Financial Analyst', breaks: 'Analytics Engineer > E-Commerce Coordinator' },
};
