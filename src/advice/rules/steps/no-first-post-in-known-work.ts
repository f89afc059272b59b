/** One rule of steps: see `says`. */
import type { StepRule } from '../../chains/rule-kinds';
import { rungOf } from '../../jobs/rungs';
import { isTechnical } from '../../jobs/technical';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import { isExcused } from '../landings';

export const noFirstPostInKnownWork: StepRule = {
  name: 'no-first-post-in-known-work',
  says: 'No senior starts in a first post of technical work that is not strange to them, on the way to another job: they come in beside their rung, unless people are known to start there.',
  numbers: ['rules.otherWay.leader', 'moves.newField'],
  breaks: (question, before, move) => {
    const { graph, start, goal } = question;
    return (
      before === null &&
      move.to !== goal &&
      move.relevance >= MOVE_MODEL.newField &&
      !move.isNamed &&
      rungOf(graph, move.to) === 0 &&
      isTechnical(graph, move.to) &&
      rungOf(graph, start) >= ADVICE_RULES.otherWay.leader &&
      !isExcused(question, move)
    );
  },
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Information Security Manager > Junior Data Scientist > Machine Learning Engineer',
  },
};
