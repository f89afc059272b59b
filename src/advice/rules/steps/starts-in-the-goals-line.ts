import { type AdviceQuestion, nearness } from '../../chains/advice-question';
import { isSameLine } from '../../chains/lines-of-work';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { MOVE_MODEL } from '../../numbers/move-model';
import { relevanceBrought } from '../../price/backing';
import { atLeast } from '../../ruling/rule';
import { isExcused, leastExcused } from '../landings';

export const startsInTheGoalsLine: StepRule = {
  name: 'starts-in-the-goals-line',
  says: 'People who start in a field that is new to them start in the goal’s line of work, or in work that counts for the goal.',
  numbers: ['moves.newField', 'rules.leastRelevance'],
  breaks: (question, before, move) =>
    before === null &&
    move.relevance < MOVE_MODEL.newField &&
    !isSameLine(question.graph, move.to, question.goal) &&
    nearness(question, move.to) < ADVICE_RULES.leastRelevance &&
    !isExcused(question, move),
  measures: (question, _before, move) => atLeast(ADVICE_RULES.leastRelevance, nearness(question, move.to)),
  examples: {
    keeps: 'Senior Tax Accountant > Tax Manager > Tax Director > Director of Finance > Chief Financial Officer',
    breaks: 'Landscaper > Paid Media Coordinator > Associate Product Marketing Manager > Associate Product Manager',
  },
};

/** True if the rule surely forbids the move into a first job. It makes no move: a search asks this of two hundred jobs, of which few are left. */
export function isSurelyOffTheLine(question: AdviceQuestion, job: number): boolean {
  const { graph, start, goal, standing } = question;
  return (
    job !== goal &&
    nearness(question, job) < Math.min(ADVICE_RULES.leastRelevance, leastExcused()) &&
    !isSameLine(graph, job, goal) &&
    relevanceBrought(graph, standing, start, job) < MOVE_MODEL.newField
  );
}
