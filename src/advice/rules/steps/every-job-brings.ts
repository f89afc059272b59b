import type { CareerGraph } from '../../../graph';
import { sharesGroup } from '../../../network';
import type { AdviceQuestion } from '../../chains/advice-question';
import type { Beginning } from '../../chains/beginning';
import { isOpenAnyhow } from '../../chains/open-door';
import type { StepRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { ENTRY_MODEL } from '../../numbers/entry-model';
import { firstMove, laterMove } from '../../price/asked-moves';
import type { MovePrice } from '../../price/move-price';
import { isSofterLanding } from '../landings/softer-landing';
import { isLearnedBeside } from '../landings/work-while-studying';

export const everyJobBrings: StepRule = {
  name: 'every-job-brings',
  says: 'Each job on the way makes the next move easier than it would be without that job, or people are known to go that way.',
  numbers: [
    'rules.moreRelevance',
    'rules.fewerYears',
    'rules.firstLook',
    'rules.firstLookRelevance',
    'entry.openYears',
    'rules.openStudy',
    'rules.trodden',
  ],
  breaks: (question, before, move) => before !== null && !bringsSomething(question, before, move),
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks: 'Staff Software Engineer > Data Engineer > Quantitative Analyst',
  },
};

/** True if the job on the way, into which a beginning leads, brings something for the next move. */
export function bringsSomething(question: AdviceQuestion, before: Beginning, move: MovePrice): boolean {
  const { graph, start, first, standing } = question;
  if (before.before === null && move.to === question.goal && isSofterLanding(question, move.from)) return true;
  if (isLearnedBeside(question, before, move)) return true;
  let without: MovePrice | undefined;
  if (before.before === null) {
    without = first.get(move.to);
    if (without === undefined) {
      without = firstMove(graph, standing, start, move.to);
      first.set(move.to, without);
    }
  } else without = laterMove(graph, standing, before.move.from, move.to);
  const isDetour = move.to === question.goal && isOpenAnyhow(question);
  return brings(graph, without, move) || (!isDetour && isTrodden(before.move, move));
}

/** True if our editors or a door name both moves: people do go this way, whether or not it saves time. */
function isTrodden(before: MovePrice, next: MovePrice): boolean {
  return before.isNamed && next.isNamed && Math.min(before.relevance, next.relevance) >= ADVICE_RULES.trodden;
}

/** True if a move is easier from the job on the way than without it. */
function brings(graph: CareerGraph, without: MovePrice, from: MovePrice): boolean {
  const { moreRelevance, fewerYears, firstLook, firstLookRelevance } = ADVICE_RULES;
  const asked = (move: MovePrice) => move.experienceYears + move.studyYears + move.trainedYears;
  const more = from.relevance - without.relevance;
  const isOpen = from.way.door.experienceYears <= ENTRY_MODEL.openYears;
  if (isOpen && without.studyYears + without.trainedYears < ADVICE_RULES.openStudy) return false;
  if (
    more >= firstLook &&
    from.relevance >= firstLookRelevance &&
    (from.isNamed || sharesGroup(graph, from.from, from.to))
  )
    return true;
  if (isOpen && from.way.door.door !== 'PORTFOLIO') return false;
  return (from.isNamed && more >= moreRelevance) || asked(from) <= asked(without) - fewerYears;
}
