/** How soon the goal's own door is open. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { AdviceQuestion } from './advice-question';

/** True if the goal's own door is open within months: then nobody takes another job for it. */
export function isOpenAnyhow({ direct }: AdviceQuestion): boolean {
  return !direct.isShut && direct.years < ADVICE_RULES.anyhow;
}

/** True if the goal's own door is open to you soon: then nobody has to step down for it. */
export function isOpenTo({ direct }: AdviceQuestion): boolean {
  return !direct.isShut && direct.years < ADVICE_RULES.soon && (direct.odds === 'COMMON' || direct.odds === 'POSSIBLE');
}
