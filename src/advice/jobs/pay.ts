/** What jobs pay, also where no survey counts their wages. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

/**
 * Wage surveys leave out the armed forces. Middle of what officers, supervisors and other ranks are paid, US dollars a year, rounded
 * from the basic pay tables of the Department of Defense for six, eight and four years of service. Estimates.
 */
const ARMED_FORCES: readonly { readonly prefix: string; readonly usd: number }[] = [
  { prefix: '55-1', usd: 85_000 },
  { prefix: '55-2', usd: 54_000 },
  { prefix: '55-3', usd: 42_000 },
];

/** Middle of what a job pays, US dollars a year; null if nobody says. What is an estimate here serves rules and verdicts alone. */
export function payOf(graph: CareerGraph, job: number): number | null {
  const { typicalPayUsd } = graph.roles[job]!;
  if (typicalPayUsd !== null) return typicalPayUsd;
  const [code] = jobsOf(graph).codes[job]!;
  return ARMED_FORCES.find(({ prefix }) => code?.code.startsWith(prefix))?.usd ?? null;
}
