/** What a further way is there for, beside the first way of an answer, in words. */
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { yearsOf, yearsText } from '../chains/chain-figures';
import { type OtherWayReason, otherWayReason } from '../chains/other-way';
import { schoolingOfChain } from '../chains/step-facts';
import { WORD_MODEL } from '../numbers/words';
import { aJob } from './title';

/** "1.5 years longer than the first way, but you are paid while you study". */
export function comparedWith(graph: CareerGraph, first: Chain, chain: Chain): string {
  const longer = yearsOf(chain) - yearsOf(first);
  const reason = otherWayReason(graph, first, chain);
  const gain = reason === null ? null : GAINS[reason](graph, first, chain);
  if (Math.abs(longer) <= WORD_MODEL.compared.years) return withGain('about as long as the first way', 'but', gain);
  const difference = yearsText(Math.abs(longer));
  return longer > 0
    ? withGain(`${difference} longer than the first way`, 'but', gain)
    : withGain(`${difference} less than the first way`, 'and', gain);
}

function withGain(time: string, joint: string, gain: string | null): string {
  return gain === null ? time : `${time}, ${joint} ${gain}`;
}

/** What a way has over the first one; null where the time says it all. */
const GAINS: Readonly<Record<OtherWayReason, (graph: CareerGraph, first: Chain, chain: Chain) => string | null>> = {
  PAID_WHILE_STUDYING: () => 'you earn money in the field while you study',
  LIKELIER: () => 'more people succeed this way',
  LESS_STUDY: (_, first, chain) => `with ${yearsText(schoolingOfChain(first) - schoolingOfChain(chain))} less study`,
  SOONER: () => null,
  STRAIGHT_IN: () => 'you need no other job first',
  NO_STEP_BACK: () => 'you do not have to start over on a lower rung',
  KEEPS_PAY: () => 'you earn more along the way',
  CLOSER_TO_YOURS: (graph, _, chain) => `the first job, as ${aJob(graph, chain[0]!.to)}, is closer to what you do now`,
};
