/** Verdicts on roles, remembered as far as they are likely to be asked for again. */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph } from '../graph';
import { likelihoodsOn, moveSpace, type Verdict, verdictOn } from './move-space';

interface Remembered {
  /** Likelihoods by role: 8 kB each, 8 MB for all of O*NET. */
  readonly rows: Map<number, Float64Array>;
  readonly verdicts: LRUCache<number, Verdict>;
}

/** How many whole verdicts are kept for a graph, 150 kB each: only reasons need them. */
const VERDICTS_KEPT = 32;

/** Likelihoods of moves out of an O*NET role by place (`RoleScales`), or null for a role that the model doesn't know. */
export function rowOf(graph: CareerGraph, role: number): Float64Array | null {
  // Without one of these there may be nothing to make a space of, which takes a while.
  if (CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods !== 'MODEL') return null;
  const { rows } = rememberedOf(graph);
  const known = rows.get(role);
  if (known !== undefined) return known;
  const made = likelihoodsOn(moveSpace(graph), role);
  if (made !== null) rows.set(role, made);
  return made;
}

/** The verdict on a role, or null for one that the model doesn't know. */
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
