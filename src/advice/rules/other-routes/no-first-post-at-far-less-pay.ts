import type { AdviceQuestion } from '../../chains/advice-question';
import type { Chain } from '../../chains/beginning';
import { payShareOfNow } from '../../chains/pay-on-the-way';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atLeast } from '../../ruling/rule';
import { isFirstPost, isLearnersPost } from '../landings/work-while-studying';

export const noFirstPostAtFarLessPay: OtherRouteRule = {
  name: 'no-first-post-at-far-less-pay',
  says: 'A further route does not begin in a first post at far less than your pay, also to study beside it, unless people are known to go there from your work.',
  numbers: ['rules.otherWay.post', 'rules.otherWay.learner'],
  breaks: (question, _best, chain) =>
    (isFirstPost(question, chain) || isLearnersPost(question, chain)) &&
    payShareOfNow(question, chain[0]!.to) < leastShare(question, chain),
  measures: (question, _best, chain) => atLeast(leastShare(question, chain), payShareOfNow(question, chain[0]!.to)),
  examples: {
    keeps:
      'Revenue Operations Analyst > Training Coordinator > HR Specialist > HR Business Partner > Director of Human Resources > Chief Human Resources Officer',
    breaks: 'Video Producer > Content Writer > Copywriter',
  },
};

/** The least share of the pay now: less where the job pays through study. */
function leastShare(question: AdviceQuestion, chain: Chain): number {
  const { post, learner } = ADVICE_RULES.otherWay;
  return isLearnersPost(question, chain) ? learner : post;
}
