import { usdText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import { isStudiedForLess, losesMuch } from '../../verdict/pay-lost';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const farLessPay: VerdictRule = {
  name: 'far-less-pay',
  says: 'A goal at far less pay is hard; so is one at clearly less pay if you go from a high rung to the lowest, or study long in a new field.',
  numbers: ['verdict.payLost.alone', 'verdict.payLost.bottom', 'verdict.payLost.new', 'verdict.payLost.told'],
  verdict: 'HARD',
  about: 'pay',
  when: (about) => about.lost.share >= VERDICT_MODEL.payLost.told && (isStudiedForLess(about) || losesMuch(about)),
  sentence: ({ lost }) => `It pays about ${usdText(lost.usd)} a year less than what you do now.`,
  examples: {
    keeps: 'Senior Site Reliability Engineer > Junior Financial Analyst',
    breaks: 'Full-Stack Developer > Editorial Assistant > Journalist',
  },
};
