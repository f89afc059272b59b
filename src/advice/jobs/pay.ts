/** What jobs pay, also where no survey counts their wages. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, groupPayOf, oncePerNodes } from '../../graph';
import { countedUnder, jobsOf } from '../../network';
import { PAY_APART } from '../numbers/pay-apart';
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
const paysOf = oncePerNodes((graph: CareerGraph): readonly (number | null)[] => {
  const { codes } = jobsOf(graph);
  return graph.roles.map(({ typicalPayUsd, index }) => {
    const [code] = codes[index]!;
    return typicalPayUsd ?? ARMED_FORCES.find(({ prefix }) => code?.code.startsWith(prefix))?.usd ?? null;
  });
});

/**
 * What our editors estimate for a role that surveys count with jobs whose pay is far from its own, US dollars a year; null if it has no usual
 * pay, and undefined if it is no such role.
 */
export function payApart(graph: CareerGraph, role: number): number | null | undefined {
  const { title, typicalPayUsd, scheme } = graph.roles[role]!;
  return typicalPayUsd !== null || CLASSIFICATIONS[scheme].isOurs ? undefined : PAY_APART.get(title);
}

/**
 * About what jobs of a role's kind pay, US dollars a year, where nobody says what it pays itself: its wider group, else the middle of its
 * broad occupation or minor group. Null if nothing is known of these either. For verdicts, which have to say that they go by it.
 */
export function payLike(graph: CareerGraph, role: number): number | null {
  const apart = payApart(graph, role);
  if (apart !== undefined) return apart;
  const group = groupPayOf(graph.roles[role]!);
  if (group !== null) return group.typicalUsd;
  const soc = countedUnder(graph, role)?.soc;
  if (soc === undefined) return null;
  const pays = paysByGroup(graph);
  for (const length of GROUP_LENGTHS) {
    const known = pays.get(soc.slice(0, length));
    if (known !== undefined) return known[Math.floor((known.length - 1) / 2)]!;
  }
  return null;
}

/** Lengths of the codes of a detailed occupation, and of the beginnings that a broad one and a minor group share. */
const GROUP_LENGTHS = ['51-2022', '51-202', '51-2'].map(({ length }) => length);

/** What the roles pay that are counted under each of these beginnings, least first. */
const paysByGroup = oncePerNodes((graph: CareerGraph): ReadonlyMap<string, readonly number[]> => {
  const pays = new Map<string, number[]>();
  for (const { index, typicalPayUsd } of graph.roles) {
    const soc = typicalPayUsd === null ? undefined : countedUnder(graph, index)?.soc;
    if (soc === undefined) continue;
    for (const length of GROUP_LENGTHS) {
      const group = soc.slice(0, length);
      pays.set(group, [...(pays.get(group) ?? []), typicalPayUsd!]);
    }
  }
  for (const known of pays.values()) known.sort((a, b) => a - b);
  return pays;
});
