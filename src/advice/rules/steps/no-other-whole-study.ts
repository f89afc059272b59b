import { studyLeft, wholeStudy } from '../../chains/extra-study';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const noOtherWholeStudy: StepRule = {
  name: 'no-other-whole-study',
  says: 'If the goal takes people without experience, no job on the way takes nearly as much study as the goal itself: people study for the goal at once.',
  numbers: ['rules.wholeStudy'],
  breaks: ({ direct }, before, move) =>
    before !== null &&
    !move.isNamed &&
    direct.way.door.experienceYears === 0 &&
    wholeStudy(direct) > 0 &&
    studyLeft(before.move) >= ADVICE_RULES.wholeStudy * wholeStudy(direct),
  measures: ({ direct }, before, _move) =>
    atMost(ADVICE_RULES.wholeStudy * wholeStudy(direct), before === null ? 0 : studyLeft(before.move)),
  examples: {
    keeps: 'Data Engineer > Data Scientist > Senior Data Scientist > Lead Data Scientist',
    breaks: 'Quantitative Analyst > Back-End Developer > Web Developer',
  },
};
