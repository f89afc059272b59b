import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';

export const noFirstPostInStrangeWork: OtherRouteRule = {
  name: 'no-first-post-in-strange-work',
  says: 'A further route does not begin in work far from yours, unless many people are known to go on from there to the goal.',
  numbers: ['rules.besideDoor.near', 'rules.besideDoor.confidence'],
  breaks: (_question, best, chain) =>
    best.length === 1 &&
    chain.length > 1 &&
    chain[0]!.relevance < ADVICE_RULES.besideDoor.near &&
    chain.at(-1)!.sure < ADVICE_RULES.besideDoor.confidence,
  measures: (_question, _best, chain) => atLeast(ADVICE_RULES.besideDoor.near, chain[0]!.relevance),
  examples: {
    keeps: 'Senior Actuary > Data Analyst > Senior Data Analyst',
    breaks: 'Chef > Customer Support Representative > Salesforce Administrator',
  },
};
