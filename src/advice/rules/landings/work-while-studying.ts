import { type AdviceQuestion, nearness } from '../../chains/advice-question';
import type { Beginning, Chain } from '../../chains/beginning';
import { studyLeft } from '../../chains/extra-study';
import type { LandingRule } from '../../chains/rule-kinds';
import { isNamedMove } from '../../jobs/job-moves';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { ENTRY_MODEL } from '../../numbers/entry-model';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { MovePrice } from '../../price/move-price';

export const workWhileStudying: LandingRule = {
  name: 'work-while-studying',
  says: 'You may step down into a job that takes you without study and shows you the work of the goal while you study for it: nursing assistants become nurses.',
  numbers: ['rules.beside', 'entry.openYears', 'rules.openStudy', 'moves.newField'],
  breaks: (question, move) => !isEarnedMeanwhile(question, move),
  examples: {
    keeps: 'Web Developer > Investment Operations Analyst > Treasury Analyst',
    breaks: 'Chief Executive Officer > Cost Accountant > Business Intelligence Analyst',
  },
};

/** True if you can take a job while you study for the goal. */
export function isWhileStudying(question: AdviceQuestion, move: MovePrice): boolean {
  return !workWhileStudying.breaks(question, move);
}

function isEarnedMeanwhile(question: AdviceQuestion, move: MovePrice): boolean {
  const { direct, graph, goal } = question;
  const { study, relevance, trainedRelevance } = ADVICE_RULES.beside;
  if (direct.relevance >= MOVE_MODEL.newField || direct.studyYears + direct.trainedYears < study) return false;
  // Paid training shows you the work itself: only the trade's own helpers come before it.
  if (direct.studyYears < study && nearness(question, move.to) < trainedRelevance) return false;
  if (nearness(question, move.to) < relevance || !isNamedMove(graph, move.to, goal)) return false;
  // Its door is looked at last: few moves come so far, and the others need no price.
  return move.way.door.experienceYears <= ENTRY_MODEL.openYears && studyLeft(move) <= ADVICE_RULES.openStudy;
}

/** True if a move is the one into the goal, from a first job that was taken while studying for it. */
export function isLearnedBeside(question: AdviceQuestion, before: Beginning, move: MovePrice): boolean {
  return before.before === null && move.to === question.goal && isWhileStudying(question, before.move);
}

/** True if a route starts in a first post to which people are not known to go, and not to study beside it. */
export function isFirstPost(question: AdviceQuestion, chain: Chain): boolean {
  const [first] = chain;
  return (
    chain.length > 1 && rungOf(question.graph, first!.to) === 0 && !first!.isNamed && !isWhileStudying(question, first!)
  );
}

/** True if a route starts in a job that people take while they study for the goal, to which nobody is known to go from the job held. */
export function isLearnersPost(question: AdviceQuestion, chain: Chain): boolean {
  return chain.length > 1 && !chain[0]!.isNamed && isWhileStudying(question, chain[0]!);
}
