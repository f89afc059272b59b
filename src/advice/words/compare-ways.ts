/** What a further way is there for, beside the first way of an answer, in words. */
import type { Chain } from '../chains/beginning';
import { yearsOf, yearsText } from '../chains/chain-figures';
import { type OtherWayReason, otherWayReason, studySaved } from '../chains/other-way';
import { WORD_MODEL } from '../numbers/words';

/** "about as long as the first way, but you earn money in the field while you study". */
export function comparedWith(first: Chain, chain: Chain): string {
  const longer = yearsOf(chain) - yearsOf(first);
  const reason = otherWayReason(first, chain);
  const gain = reason === null ? null : GAINS[reason](first, chain);
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
const GAINS: Readonly<Record<OtherWayReason, (first: Chain, chain: Chain) => string | null>> = {
  PAID_WHILE_STUDYING: () => 'you earn money in the field while you study',
  LIKELIER: () => 'more people succeed this way',
  SOONER: (first, chain) => {
    const saved = studySaved(first, chain);
    return saved < WORD_MODEL.compared.years ? null : `with ${yearsText(saved)} less study`;
  },
  STRAIGHT_IN: () => 'you need no other job first',
};
