/** When less pay is much less. */
import { rungOf } from '../jobs/rungs';
import { VERDICT_MODEL } from '../numbers/verdict-model';
import type { VerdictCase } from './verdict-case';

/** True if a new field takes long study to earn clearly less. */
export function isStudiedForLess({ isNewField, study, lost }: VerdictCase): boolean {
  const { new: field } = VERDICT_MODEL.payLost;
  return isNewField && study >= field.study && lost.share >= field.share;
}

/** True if the goal pays far less; less is enough from a high rung to the lowest. */
export function losesMuch({ graph, start, goal, lost }: VerdictCase): boolean {
  const isToTheBottom = rungOf(graph, goal) === 0 && rungOf(graph, start) >= VERDICT_MODEL.payLost.highRung;
  return lost.share >= (isToTheBottom ? VERDICT_MODEL.payLost.bottom : VERDICT_MODEL.payLost.alone);
}
