import { sharesDiscipline, sharesGroup } from '../../../network';
import type { AdviceQuestion } from '../../chains/advice-question';
import { extraStudy } from '../../chains/extra-study';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { MovePrice } from '../../price/move-price';
import { atMost } from '../../ruling/rule';

export const studiesForTheGoal: StepRule = {
  name: 'studies-for-the-goal',
  says: 'No job on the way takes half a year of study or more that the goal does not ask for; more of it is allowed where people are known to go on from that job, and years of it in the discipline or group of the goal.',
  numbers: ['moves.studied', 'rules.otherStudy', 'rules.namedStudy'],
  breaks: (question, before, move) =>
    before !== null && extraStudy(question.direct, before.move) >= mostStudied(question, move),
  measures: (question, before, move) =>
    atMost(mostStudied(question, move), before === null ? 0 : extraStudy(question.direct, before.move)),
  examples: {
    keeps: 'Tax Accountant > Embedded Software Engineer > Senior Embedded Software Engineer',
    breaks: 'Property Manager > Cloud Support Associate > DevOps Engineer',
  },
};

/** From so many years on nobody studies for the job that a move leaves. */
function mostStudied({ graph, goal }: AdviceQuestion, { from, isNamed }: MovePrice): number {
  const { otherStudy, namedStudy } = ADVICE_RULES;
  if (!isNamed) return MOVE_MODEL.studied;
  return sharesDiscipline(graph, from, goal) || sharesGroup(graph, from, goal, 'minor') ? namedStudy : otherStudy;
}
