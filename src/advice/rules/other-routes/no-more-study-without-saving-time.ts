import { yearsOf } from '../../chains/chain-figures';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { schoolingOfChain } from '../../chains/step-facts';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const noMoreStudyWithoutSavingTime: OtherRouteRule = {
  name: 'no-more-study-without-saving-time',
  says: 'A further route takes no more study than the best one, unless it saves a year or more.',
  numbers: ['rules.otherWay.study', 'rules.otherWay.saved'],
  breaks: (_question, best, chain) =>
    chain.length > 1 &&
    schoolingOfChain(chain) - schoolingOfChain(best) > ADVICE_RULES.otherWay.study &&
    yearsOf(best) - yearsOf(chain) < ADVICE_RULES.otherWay.saved,
  measures: (_question, best, chain) =>
    atMost(ADVICE_RULES.otherWay.study, schoolingOfChain(chain) - schoolingOfChain(best)),
  examples: {
    keeps: 'Compliance Officer > Security Analyst > Penetration Tester > Application Security Engineer',
    breaks: 'Web Developer > Staff Accountant > Treasury Analyst',
  },
};
