import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { leanText } from '../../verdict/verdict-words';

export const manyLeanYears: VerdictRule = {
  name: 'many-lean-years',
  says: 'A goal is unwise if on the way you earn less than today by nearly two years’ pay or more in all.',
  numbers: ['verdict.onTheWay'],
  verdict: 'UNWISE',
  about: 'pay on the way',
  when: ({ lean }) => lean !== null && lean.payYears >= VERDICT_MODEL.onTheWay.unwise,
  sentence: leanText,
  examples: {
    keeps: 'Supply Chain Manager > Registered Nurse',
    breaks: 'Senior Supply Chain Analyst > Accounts Payable Specialist > Accounts Payable Manager',
  },
};
