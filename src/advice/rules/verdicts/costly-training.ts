import type { Chain } from '../../chains/beginning';
import { usdText } from '../../chains/chain-figures';
import { isStillToEarn, stillToEarn } from '../../chains/step-facts';
import type { CredentialLeft } from '../../doors/credential-left';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const costlyTraining: VerdictRule = {
  name: 'costly-training',
  says: 'A goal is hard if its training costs as much as a house deposit and no college aid pays for it.',
  numbers: ['verdict.hard.trainingUsd'],
  verdict: 'HARD',
  when: ({ chain }) => leastUsd(chain) >= VERDICT_MODEL.hard.trainingUsd,
  sentence: ({ chain }) => {
    const left = stillToEarn(chain);
    return `The training costs about ${usdText(sumOf(left, 0))} to ${usdText(sumOf(left, 1))}, most of it before you earn anything by it.`;
  },
  examples: { keeps: 'Nursing Assistant > Licensed Practical Nurse', breaks: 'Event Planner > Airline Pilot' },
};

/** What the training of a chain costs at least. Makes no lists: whole lists of ways ask for their verdicts. */
function leastUsd(chain: Chain): number {
  let sum = 0;
  for (const { way } of chain) {
    for (const left of way.credentials) if (isStillToEarn(left)) sum += left.credential.costUsd?.[0] ?? 0;
  }
  return sum;
}

/** What doors say that these credentials cost, least or most, US dollars: of degrees and short courses they say nothing. */
function sumOf(left: readonly CredentialLeft[], end: 0 | 1): number {
  return left.reduce((sum, { credential: { costUsd } }) => sum + (costUsd?.[end] ?? 0), 0);
}
