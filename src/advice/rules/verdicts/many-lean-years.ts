import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';
import { leanText } from '../../verdict/verdict-words';

export const manyLeanYears: VerdictRule = {
  name: 'many-lean-years',
  says: 'To earn less on the way by nearly two years’ pay is unwise.',
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
