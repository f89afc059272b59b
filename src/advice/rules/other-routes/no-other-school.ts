import { sharesDiscipline } from '../../../network';
import type { Chain } from '../../chains/beginning';
import { wholeStudy } from '../../chains/extra-study';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { schoolingOfChain } from '../../chains/step-facts';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const noOtherSchool: OtherRouteRule = {
  name: 'no-other-school',
  says: 'Nobody learns another trade first for a goal that can be learnt as fast.',
  numbers: ['rules.otherSchool'],
  breaks: (question, best, chain) =>
    chain.length > 1 &&
    best.length === 1 &&
    wholeStudy(chain[0]!) >= leastOtherSchool(best) &&
    !sharesDiscipline(question.graph, chain[0]!.to, question.goal) &&
    !isWhileStudying(question, chain[0]!),
  measures: (_question, best, chain) => atMost(leastOtherSchool(best), wholeStudy(chain[0]!)),
  examples: {
    keeps: 'Data Engineer > MLOps Engineer > Senior Machine Learning Engineer > Lead Data Scientist',
    breaks: 'Cloud Support Associate > Content Writer > Junior UX Writer',
  },
};

/** Years of schooling of a first job from which it is another school than the goal's. */
function leastOtherSchool(best: Chain): number {
  const { least, most, share } = ADVICE_RULES.otherSchool;
  return Math.max(least, Math.min(most, share * schoolingOfChain(best)));
}
