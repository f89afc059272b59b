import type { OtherRouteRule } from '../../chains/rule-kinds';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { isFirstPost } from '../landings/work-while-studying';

export const noFirstPostForSeniors: OtherRouteRule = {
  name: 'no-first-post-for-seniors',
  says: 'A further route does not send seniors, or people who lead others, into a first post, unless people are known to go there from their work.',
  numbers: ['rules.otherWay.leader'],
  breaks: (question, _best, chain) =>
    isFirstPost(question, chain) && rungOf(question.graph, question.start) >= ADVICE_RULES.otherWay.leader,
  examples: {
    keeps: 'Web Developer > Junior Financial Analyst > Treasury Analyst',
    breaks: 'Senior Internal Auditor > Web Developer > Junior Full-Stack Developer',
  },
};
