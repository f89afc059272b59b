/** What jobs pay, also where no survey counts their wages. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobsOf } from '../../network';
import { RELEVANCE_MODEL } from '../numbers/relevance';

/** Pay of the armed forces, US dollars a year, by occupation: wage surveys leave them out. */
const ARMED_FORCES: readonly { readonly prefix: string; readonly usd: number }[] = [
  { prefix: '55-1', usd: RELEVANCE_MODEL.forces.officers },
  { prefix: '55-2', usd: RELEVANCE_MODEL.forces.supervisors },
  { prefix: '55-3', usd: RELEVANCE_MODEL.forces.others },
];

/**
 * True if a pay is known to be no less than a share of another. False if either is unknown: unknown pay never counts as no loss.
 *
 * @param share - 1 for all of it
 */
export function keepsPay(then: number | null, share: number, now: number | null): boolean {
  return then !== null && now !== null && then >= share * now;
}

/** Middle of what a job pays, US dollars a year; null if nobody says. What is an estimate here serves rules and verdicts alone. */
export function payOf(graph: CareerGraph, job: number): number | null {
  return paysOf(graph)[job]!;
}

/** By role; made once, since each price of a move asks for two of them. */
const paysOf = oncePerFigures((graph: CareerGraph): readonly (number | null)[] => {
  const { codes } = jobsOf(graph);
  return graph.roles.map(({ typicalPayUsd, index }) => {
    const [code] = codes[index]!;
    return typicalPayUsd ?? ARMED_FORCES.find(({ prefix }) => code?.code.startsWith(prefix))?.usd ?? null;
  });
});
