/** Pay of jobs on the way beside that of both ends. */
import { payOf } from '../jobs/pay';
import { ADVICE_RULES } from '../numbers/advice-rules';
import type { AdviceQuestion } from './advice-question';

/** Pay of a job as a share of the lower pay of both ends; NaN if a pay is unknown. */
export function payShare({ graph, start, goal }: AdviceQuestion, job: number): number {
  return payIn(graph, job) / Math.min(payIn(graph, start), payIn(graph, goal));
}

/** Pay of a job as a share of the higher pay of both ends; NaN if a pay is unknown. */
export function payShareOfMore({ graph, start, goal }: AdviceQuestion, job: number): number {
  return payIn(graph, job) / Math.max(payIn(graph, start), payIn(graph, goal));
}

/** Pay of a job as a share of what you earn now; NaN if a pay is unknown. */
export function payShareOfNow({ graph, start }: AdviceQuestion, job: number): number {
  return payIn(graph, job) / payIn(graph, start);
}

/** Least pay of a job on the way, as a share of the lower pay of both ends. */
export const PAY_LEFT = 1 - ADVICE_RULES.payLost;

/** True if a job on the way pays far less than both ends; false if a pay is unknown. */
export function losesTooMuch(question: AdviceQuestion, job: number): boolean {
  return paysLess(question, job, PAY_LEFT);
}

/** True if a job pays less than this share of the lower pay of both ends; false if a pay is unknown. */
export function paysLess({ graph, start, goal }: AdviceQuestion, job: number, share: number): boolean {
  return payIn(graph, job) < share * Math.min(payIn(graph, start), payIn(graph, goal));
}

function payIn(graph: AdviceQuestion['graph'], role: number): number {
  return payOf(graph, role) ?? Number.NaN;
}
