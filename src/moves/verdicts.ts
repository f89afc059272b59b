/** Verdicts on roles, cached if they are likely to be needed again. */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import { likelihoodsOn, moveSpace, type Verdict, verdictOn } from './move-space';

interface Remembered {
  /** Likelihoods by role: 8 kB each, 8 MB for all of O*NET. */
  readonly rows: Map<number, Float64Array>;
  readonly verdicts: LRUCache<number, Verdict>;
}

/** How many whole verdicts the cache of a graph holds, 150 kB each. Only reasons need them. */
const VERDICTS_KEPT = 32;

/** Likelihoods of moves out of an O*NET role, by place (`RoleScales`); null if the model does not know the role. */
export function rowOf(graph: CareerGraph, role: number): Float64Array | null {
  // Checked first, because making the space takes a while and other schemes do not need it.
  if (CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods !== 'MODEL') return null;
  const { rows } = rememberedOf(graph);
  const known = rows.get(role);
  if (known !== undefined) return known;
  const made = likelihoodsOn(moveSpace(graph), role);
  if (made !== null) rows.set(role, made);
  return made;
}

/** The verdict on a role; null if the model does not know the role. */
export function verdictAt(graph: CareerGraph, role: number): Verdict | null {
  const { rows, verdicts } = rememberedOf(graph);
  const known = verdicts.get(role);
  if (known !== undefined) return known;
  const made = verdictOn(moveSpace(graph), role);
  if (made === null) return null;
  rows.set(role, made.likelihoods);
  verdicts.set(role, made);
  return made;
}

const rememberedOf = oncePer(
  (_: CareerGraph): Remembered => ({ rows: new Map(), verdicts: new LRUCache({ max: VERDICTS_KEPT }) }),
);
