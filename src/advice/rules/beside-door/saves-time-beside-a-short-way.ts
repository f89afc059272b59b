import { yearsOf } from '../../chains/chain-figures';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const savesTimeBesideAShortWay: OtherRouteRule = {
  name: 'saves-time-beside-a-short-way',
  says: 'If you can be in the goal within months, a further route saves time or pays you while you study.',
  numbers: ['rules.besideDoor.soon', 'rules.besideDoor.saved'],
  breaks: (question, best, chain) =>
    best.length === 1 &&
    chain.length > 1 &&
    best[0]!.years < ADVICE_RULES.besideDoor.soon &&
    yearsOf(best) - yearsOf(chain) < ADVICE_RULES.besideDoor.saved &&
    !isWhileStudying(question, chain[0]!),
  measures: (_question, best, chain) => atLeast(ADVICE_RULES.besideDoor.saved, yearsOf(best) - yearsOf(chain)),
  examples: {
    keeps: 'Substitute Teacher > Customer Support Representative > Technical Support Engineer',
    breaks: 'Associate Product Marketing Manager > Accounts Receivable Specialist > Accounts Payable Specialist',
  },
};
