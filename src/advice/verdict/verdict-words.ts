/** Words that several verdicts share. */
import { yearsText } from '../chains/chain-figures';
import type { VerdictCase } from './verdict-case';

/** "3 years of full-time study". */
export function studyText({ calendar, isStudyBesideWork }: VerdictCase): string {
  return `${yearsText(calendar)} of ${isStudyBesideWork ? 'study while you work' : 'full-time study'}`;
}
