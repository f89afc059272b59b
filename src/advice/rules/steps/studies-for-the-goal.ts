import { extraStudy } from '../../chains/extra-study';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const studiesForTheGoal: StepRule = {
  name: 'studies-for-the-goal',
  says: 'Nobody studies long for a job on the way what the goal does not ask for; more if people are known to go on from there.',
  numbers: ['rules.studyOnTheWay', 'rules.namedStudy'],
  breaks: ({ direct }, before, move) =>
    before !== null &&
    extraStudy(direct, before.move) >= (move.isNamed ? ADVICE_RULES.namedStudy : ADVICE_RULES.studyOnTheWay),
  measures: ({ direct }, before, move) =>
    atMost(
      move.isNamed ? ADVICE_RULES.namedStudy : ADVICE_RULES.studyOnTheWay,
      before === null ? 0 : extraStudy(direct, before.move),
    ),
  examples: {
    keeps: 'Tax Accountant > Embedded Software Engineer > Senior Embedded Software Engineer',
    breaks: 'Property Manager > Cloud Support Associate > DevOps Engineer',
  },
};
