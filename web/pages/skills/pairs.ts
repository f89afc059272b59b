import type { PairsAnswer } from './skill-query';

export interface Pair {
  readonly score: number;
  readonly rolesWithBoth: number;
}

/** How near two skills are; undefined if neither is among the nearest hundred of the other. */
export type PairOf = (one: string, other: string) => Pair | undefined;

/** Finds pairs by id. It is enough that one of the two lists the other; what the first one says counts first. */
export function pairsOf({ nodes }: PairsAnswer): PairOf {
  const pairs = new Map<string, Pair>();
  for (const node of nodes) {
    for (const { score, rolesWithBoth, to } of node?.adjacent.nodes ?? []) {
      pairs.set(`${node?.id} ${to.id}`, { score, rolesWithBoth });
    }
  }
  return (one, other) => pairs.get(`${one} ${other}`) ?? pairs.get(`${other} ${one}`);
}
