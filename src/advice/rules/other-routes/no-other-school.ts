import { sharesDiscipline } from '../../../network';
import type { Chain } from '../../chains/beginning';
import { wholeStudy } from '../../chains/extra-study';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { schoolingOfChain } from '../../chains/step-facts';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { WORD_MODEL } from '../../numbers/words';
import { atMost } from '../../ruling/rule';
import { isWhileStudying } from '../landings/work-while-studying';

export const noOtherSchool: OtherRouteRule = {
  name: 'no-other-school',
  says: 'If you can go straight into the goal, a further route does not begin with months of schooling for another trade that take as long as the goal’s schooling or a year, whichever is shorter.',
  numbers: ['rules.openStudy', 'words.schooled'],
  breaks: (question, best, chain) =>
    chain.length > 1 &&
    best.length === 1 &&
    wholeStudy(chain[0]!) >= leastOtherSchool(best) &&
    !sharesDiscipline(question.graph, chain[0]!.to, question.goal) &&
    !isWhileStudying(question, chain[0]!),
  measures: (_question, best, chain) => atMost(leastOtherSchool(best), wholeStudy(chain[0]!)),
  examples: {
    keeps: 'Data Engineer > MLOps Engineer > Senior Machine Learning Engineer > Lead Data Scientist',
    breaks: 'Maintenance Technician > Licensed Practical Nurse > Nursing Assistant',
  },
};

/** Years of schooling of a first job from which it is another school: as many as the goal takes, but no more than make work a trade, and no fewer than an open door asks for. */
function leastOtherSchool(best: Chain): number {
  return Math.max(ADVICE_RULES.openStudy, Math.min(WORD_MODEL.schooled, schoolingOfChain(best)));
}
