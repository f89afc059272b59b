/** What a way costs in pay and rank. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { usdText, yearsText } from '../chains/chain-figures';
import { payLostBetween } from '../chains/pay-between';
import { stepDownOf } from '../chains/step-facts';
import { payOf } from '../jobs/pay';
import { payNowOf } from '../jobs/pay-now';
import { rungOf } from '../jobs/rungs';
import { VERDICT_MODEL } from '../numbers/verdict-model';
import { WORD_MODEL } from '../numbers/words';
import { aJob } from './title';

/** The step down of a way, in pay or in rank, or how much less its goal pays; null if neither is worth saying. */
export function downSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const down = stepDownOf(graph, chain, search);
  if (down !== null) {
    const job = aJob(graph, chain[down.step]!.to);
    if (down.payLostUsd < WORD_MODEL.inRank)
      return !isLower(graph, chain, down.step) || paysMore(graph, chain, search, down.step)
        ? null
        : `A job as ${job} is a step down in rank, because you start over in a new kind of work.`;
    const than = down.step === 0 ? 'you earn now' : 'you earn in the job before it';
    const until = down.years === null ? '' : ` About ${yearsText(down.years)} later you earn what you earn now.`;
    return `One step means a pay cut: ${job} earns about ${usdText(down.payLostUsd)} a year less than ${than}.${until}`;
  }
  const { share, usd } = payLostBetween(graph, chain, search);
  // A larger share is among the reasons of the verdict.
  return usd >= WORD_MODEL.payLost && share < VERDICT_MODEL.payLost.told
    ? `It usually pays about ${usdText(usd)} a year less than your job now.`
    : null;
}

/** True for a step onto a rung that is known to be lower, with no degree on the way to it. */
function isLower(graph: CareerGraph, chain: Chain, step: number): boolean {
  const { to, studyYears } = chain[step]!;
  return studyYears < WORD_MODEL.schooled && rungOf(graph, to) < rungOf(graph, chain[0]!.from);
}

/** True if a job of a way is known to pay clearly more than the one before: nobody calls that a step down. */
function paysMore(graph: CareerGraph, chain: Chain, { from, profile }: RouteSearch, step: number): boolean {
  const had = step === 0 ? payNowOf(graph, from, profile) : payOf(graph, chain[step]!.from);
  const gets = payOf(graph, chain[step]!.to);
  return had !== null && gets !== null && gets - had >= WORD_MODEL.inRank;
}
