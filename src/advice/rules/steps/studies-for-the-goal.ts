import { extraStudy } from '../../chains/extra-study';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';

export const studiesForTheGoal: StepRule = {
  name: 'studies-for-the-goal',
  says: 'No job on the way takes half a year of study or more that the goal does not ask for; years of it are allowed where people are known to go on from that job.',
  numbers: ['moves.studied', 'rules.namedStudy'],
  breaks: ({ direct }, before, move) =>
    before !== null && extraStudy(direct, before.move) >= (move.isNamed ? ADVICE_RULES.namedStudy : MOVE_MODEL.studied),
  measures: ({ direct }, before, move) =>
    atMost(
      move.isNamed ? ADVICE_RULES.namedStudy : MOVE_MODEL.studied,
      before === null ? 0 : extraStudy(direct, before.move),
    ),
  examples: {
    keeps: 'Tax Accountant > Embedded Software Engineer > Senior Embedded Software Engineer',
    breaks: 'Property Manager > Cloud Support Associate > DevOps Engineer',
  },
};
