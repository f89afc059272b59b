import { usdText } from '../../chains/chain-figures';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const studyToEarnLess: VerdictRule = {
  name: 'study-to-earn-less',
  says: 'A goal is unwise if you study for years and then earn less than now.',
  numbers: ['verdict.studyForLess', 'verdict.payLost.share', 'verdict.payLost.study'],
  verdict: 'UNWISE',
  about: 'pay',
  when: ({ study, lost, isNewField }) => {
    const { studyForLess, payLost } = VERDICT_MODEL;
    return (
      (isNewField && lost.share >= studyForLess.share && study >= studyForLess.years) ||
      (lost.share >= payLost.share && study >= payLost.study)
    );
  },
  sentence: ({ lost }) => `You would study to earn about ${usdText(lost.usd)} a year less.`,
  examples: {
    keeps: 'Nursing Assistant > Licensed Practical Nurse',
    breaks: 'Staff Software Engineer > Quantitative Analyst',
  },
};
