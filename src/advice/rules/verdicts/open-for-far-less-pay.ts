import { usdText } from '../../chains/chain-figures';
import { ODDS } from '../../move-rules/odds-bands';
import { ENTRY_MODEL } from '../../numbers/entry-model';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import { losesMuch } from '../../verdict/pay-lost';
import type { VerdictCase } from '../../verdict/verdict-case';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const openForFarLessPay: VerdictRule = {
  name: 'open-for-far-less-pay',
  says: 'Far less pay is unwise, not hard, in a job that is open to all and takes little time: nothing else stands in the way.',
  numbers: [
    'verdict.payLost.alone',
    'verdict.payLost.bottom',
    'verdict.payLost.told',
    'verdict.usual.study',
    'verdict.openYears',
    'entry.openYears',
  ],
  verdict: 'UNWISE',
  about: 'pay',
  when: (about) => about.lost.share >= VERDICT_MODEL.payLost.told && losesMuch(about) && isOpenToAll(about),
  sentence: ({ lost }) => `It pays about ${usdText(lost.usd)} a year less than what you do now.`,
  examples: { keeps: 'Analytics Engineer > Data Engineer', breaks: 'Project Manager > Office Clerk' },
};

/** True if the goal takes you from where you are, after little study and work of its kind. */
function isOpenToAll({ chain, study, years, odds }: VerdictCase): boolean {
  const [move] = chain;
  return (
    chain.length === 1 &&
    !move!.isShut &&
    study < VERDICT_MODEL.usual.study &&
    years < VERDICT_MODEL.openYears &&
    move!.experienceYears <= ENTRY_MODEL.openYears &&
    ODDS.indexOf(odds) < ODDS.indexOf('RARE')
  );
}
