import type { OtherRouteRule } from '../../chains/rule-kinds';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { isFirstPost } from '../landings/work-while-studying';

export const noFirstPostForSeniors: OtherRouteRule = {
  name: 'no-first-post-for-seniors',
  says: 'A further route sends nobody who leads others, or is a senior, to a first post to which people are not known to go.',
  numbers: ['rules.otherWay.leader'],
  breaks: (question, _best, chain) =>
    isFirstPost(question, chain) && rungOf(question.graph, question.start) >= ADVICE_RULES.otherWay.leader,
  examples: {
    keeps: 'Web Developer > Junior Financial Analyst > Treasury Analyst',
    breaks: 'Senior Internal Auditor > Web Developer > Junior Full-Stack Developer',
  },
};
