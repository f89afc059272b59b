/** Whether a wish is usual, possible, hard or unwise, and why. */
import type { CareerGraph } from '../../graph';
import { type Judgement, VERDICTS, type Verdict } from '../answers/route';
import type { Chain } from '../chains/beginning';
import type { Ends } from '../chains/step-facts';
import { VERDICT_RULES } from '../rules/verdicts';
import { verdictCase } from '../verdict/verdict-case';
import type { VerdictRule } from '../verdict/verdict-rule';

/**
 * The verdict on a wish, by the best way that there is: the worst of all rules that hold.
 * @param ends - the roles that the asker named, if other jobs stand in for them: their pay is theirs
 * @param isPayGone - true for people whose job is gone: no other job takes its pay from them
 */
export function verdictOf(
  graph: CareerGraph,
  chain: Chain,
  ends: Ends = endsOf(chain),
  isPayGone = false,
): Pick<Judgement, 'verdict' | 'why' | 'because'> {
  const about = verdictCase(graph, chain, ends, isPayGone);
  const holding: VerdictRule[] = [];
  let verdict: Verdict = 'USUAL';
  for (const rule of VERDICT_RULES) {
    if (rule.only === 'IF_USUAL' && verdict !== 'USUAL') continue;
    if (rule.only === 'IF_SILENT' && holding.length > 0) break;
    if (rule.about !== undefined && holding.some((other) => other.about === rule.about)) continue;
    if (!rule.when(about)) continue;
    if (VERDICTS.indexOf(rule.verdict) > VERDICTS.indexOf(verdict)) verdict = rule.verdict;
    holding.push(rule);
  }
  return {
    verdict,
    // Sentences are written when they are read: an open question weighs a thousand verdicts and tells a dozen.
    get why() {
      return holding.map((rule) => rule.sentence(about));
    },
    get because() {
      return holding.map(({ name }) => name);
    },
  };
}

function endsOf(chain: Chain): Ends {
  return { from: chain[0]!.from, to: chain.at(-1)!.to };
}
