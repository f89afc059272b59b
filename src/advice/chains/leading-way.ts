/** Which of two ways people would rather be told first. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import { ENTRY_MODEL } from '../numbers/entry-model';
import type { AdviceQuestion } from './advice-question';
import type { Chain } from './beginning';
import { yearsOf } from './chain-figures';
import { isLikelier, isShownAlone } from './likelier';
import { studySaved } from './other-way';
import { payShareOfNow } from './pay-on-the-way';

/**
 * True if a way that costs more expected years than the cheapest leads in its place: more people manage it in hardly more time, or it is
 * clearly sooner, at no worse odds, for hardly less pay on the way, and with no more jobs unless they save much study. A way straight into
 * what people study for leads in the place of one over other jobs that takes about as long. One that begins
 * with work to show where others have studied does not, unless the cheapest begins so too.
 */
export function leadsInItsPlace(question: AdviceQuestion, cheapest: Chain, chain: Chain): boolean {
  if (isShownAlone(chain[0]!) && !isShownAlone(cheapest[0]!)) return false;
  const { longer, saved, years, pay, straight } = ADVICE_RULES.leads;
  const [least, taken] = [yearsOf(cheapest), yearsOf(chain)];
  if (takesBeginners(chain) && cheapest.length > 1 && !isLikelier(cheapest, chain) && taken <= straight * least)
    return true;
  if (isLikelier(chain, cheapest)) return taken <= longer * least;
  if (isLikelier(cheapest, chain) || least - taken < Math.max(years, saved * least)) return false;
  if (chain.length > cheapest.length && studySaved(cheapest, chain) < ADVICE_RULES.otherKind.study) return false;
  return leastPay(question, chain) >= leastPay(question, cheapest) - pay;
}

/** True for a way straight into a goal that people study or train for, and that asks for no work of its kind before. */
function takesBeginners(chain: Chain): boolean {
  const [{ way, studyYears, trainedYears }] = chain as [Chain[number]];
  return (
    chain.length === 1 &&
    way.door.experienceYears <= ENTRY_MODEL.openYears &&
    studyYears + trainedYears >= ADVICE_RULES.openStudy
  );
}

/** Least pay of the jobs on the way as a share of what you earn now; 1 where none pays less, or a pay is unknown. */
function leastPay(question: AdviceQuestion, chain: Chain): number {
  return Math.min(1, ...chain.slice(0, -1).map(({ to }) => payShareOfNow(question, to) || 1));
}
