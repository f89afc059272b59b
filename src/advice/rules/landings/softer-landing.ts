import { type AdviceQuestion, nearness } from '../../chains/advice-question';
import { isOpenAnyhow } from '../../chains/open-door';
import { isNamedAt, jobMovesOf, placeOfMove } from '../../jobs/job-moves';
import { keepsPay, payOf } from '../../jobs/pay';
import { rungOf } from '../../jobs/rungs';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import type { MovePrice } from '../../price/move-price';
import type { Rule } from '../../ruling/rule';

/** It looks at the job alone. */
export const softerLanding: Rule<AdviceQuestion, Pick<MovePrice, 'to'>> = {
  name: 'softer-landing',
  says: 'You may step down into a job just below the goal that is known to lead there, if you could only get into the goal after a while and lose neither much rank nor much pay.',
  numbers: ['rules.landing', 'rules.trodden'],
  breaks: (question, { to }) => !landsSofter(question, to),
  examples: {
    keeps: 'Substitute Teacher > Customer Support Representative > Technical Support Engineer',
    breaks: 'Musician > Implementation Specialist > Project Manager',
  },
};

/** True if a job is a softer landing. */
export function isSofterLanding(question: AdviceQuestion, job: number): boolean {
  return !softerLanding.breaks(question, { to: job });
}

function landsSofter(question: AdviceQuestion, job: number): boolean {
  const { graph, start, goal, direct } = question;
  if (direct.isShut || isOpenAnyhow(question)) return false;
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, job, goal);
  if (!isNamedAt(moves, place) || moves.relevance[place]! < ADVICE_RULES.trodden) return false;
  if (nearness(question, job) < direct.relevance) return false;
  const { rungs, lost, near, pay, goal: least } = ADVICE_RULES.landing;
  const [now, wanted, then] = [payOf(graph, start), payOf(graph, goal), payOf(graph, job)];
  if (!keepsPay(wanted, least, now)) return false;
  if (rungOf(graph, goal) - rungOf(graph, job) > rungs) return false;
  if (rungOf(graph, start) - rungOf(graph, job) > (direct.relevance >= near ? lost.near : lost.farther)) return false;
  return keepsPay(then, pay, now) || keepsPay(then, pay, wanted);
}
