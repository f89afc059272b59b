import { CLASSIFICATIONS, randomNumbers } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { EffectQuestion } from './answers';

/** Pairs of each role that changes, if there is room: as many from it as to it. */
const PAIRS_A_ROLE = 40;
const SEED = 21;

/**
 * Questions that show what a change of roles does: pairs of our roles, up to half of them at `changed` ones, and for each changed role what its
 * holders could become. The same roles give the same questions.
 *
 * @param changed - ids; those that the graph lacks, or that are not ours, are left out
 */
export function questionsAbout(
  graph: CareerGraph,
  changed: ReadonlySet<string>,
  pairCount: number,
): readonly EffectQuestion[] {
  const ours = graph.roles.filter(({ scheme }) => CLASSIFICATIONS[scheme].isOurs).map(({ id }) => id);
  const at = ours.filter((id) => changed.has(id));
  const random = randomNumbers(SEED);
  const anyOf = (ids: readonly string[]) => ids[Math.floor(random() * ids.length)]!;
  const pairs = new Map<string, EffectQuestion>();
  const add = (from: string, to: string): void => {
    if (from !== to) pairs.set(`${from} ${to}`, { key: `${from} ${to}`, routes: { from, to } });
  };
  const most = Math.min(pairCount, ours.length * (ours.length - 1));
  const near = Math.min(pairCount / 2, at.length * PAIRS_A_ROLE);
  // Tries are counted, not pairs: a role may have fewer others than it could be paired with.
  for (let tries = 0; tries < near; tries++) {
    const role = at[tries % at.length]!;
    if (tries % 2 === 0) add(role, anyOf(ours));
    else add(anyOf(ours), role);
  }
  while (pairs.size < most) add(anyOf(ours), anyOf(ours));
  return [...pairs.values(), ...at.map((id): EffectQuestion => ({ key: id, reachable: { from: id } }))];
}
