import { nearness } from '../../chains/advice-question';
import { losesTooMuch } from '../../chains/pay-on-the-way';
import type { LandingRule } from '../../chains/rule-kinds';
import { isNamedMove } from '../../jobs/job-moves';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const knownStepDown: LandingRule = {
  name: 'known-step-down',
  says: 'You may step down where people are known to take that step, and to go on from there to the goal.',
  numbers: ['rules.troddenDown', 'rules.payLost'],
  breaks: (question, move) => {
    const { rungs, relevance } = ADVICE_RULES.troddenDown;
    return (
      !move.isNamed ||
      move.relevance < relevance ||
      move.rungs < -rungs ||
      losesTooMuch(question, move.to) ||
      nearness(question, move.to) < relevance ||
      !isNamedMove(question.graph, move.to, question.goal)
    );
  },
  examples: {
    keeps: 'Data Engineer > Data Scientist > Lead Data Scientist',
    breaks: 'Surveyor > Event Coordinator > UX Research Coordinator',
  },
};
