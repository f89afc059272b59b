/** Words that several verdicts share. */
import { usdText, yearsText } from '../chains/chain-figures';
import { VERDICT_MODEL } from '../numbers/verdict-model';
import type { VerdictCase } from './verdict-case';

/** "3 years of full-time study". */
export function studyText({ calendar, isStudyBesideWork }: VerdictCase): string {
  return `${yearsText(calendar)} of ${isStudyBesideWork ? 'study while you work' : 'full-time study'}`;
}

/** What you earn less on the way, and until when: where the goal pays less too, the years on the way are not the end of it. */
export function leanText({ lean, lost }: VerdictCase): string {
  const { usd, years, isForGood } = lean!;
  const onTheWay = `At the lowest point on the way you earn about ${usdText(usd)} a year less than now`;
  if (!isForGood) return `${onTheWay}. For about ${yearsText(years)} in all you will earn less than you do now.`;
  return lost.share >= VERDICT_MODEL.payLost.told
    ? `${onTheWay}.`
    : `${onTheWay}. Your pay stays somewhat lower for good.`;
}
