/** The outflows of roles, cached if they are likely to be needed again. */

import { LRUCache } from 'lru-cache';
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph, Renumbering } from '../graph';
import {
  adoptMovedSpace,
  likelihoodsOn,
  type MoveSpace,
  madeMoveSpace,
  moveSpace,
  type Outflow,
  outflowOf,
} from './move-space';

interface Remembered {
  /** Likelihoods by role: 8 kB each, 8 MB for all of O*NET. */
  readonly rows: Map<number, Float64Array>;
  readonly outflows: LRUCache<number, Outflow>;
}

/** How many whole outflows the cache of a space holds, 150 kB each. Only reasons need them. */
const OUTFLOWS_KEPT = 32;

/** Likelihoods of moves out of an O*NET role, by place (`RoleScales`); null if the model does not know the role. */
export function rowOf(graph: CareerGraph, role: number): Float64Array | null {
  // Checked first, because making the space takes a while and other schemes do not need it.
  if (CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods !== 'MODEL') return null;
  const moves = moveSpace(graph);
  const { rows } = rememberedOf(moves);
  const known = rows.get(role);
  if (known !== undefined) return known;
  const made = likelihoodsOn(moves, role);
  if (made !== null) rows.set(role, made);
  return made;
}

/** The outflow of a role; null if the model does not know the role. */
export function knownOutflow(graph: CareerGraph, role: number): Outflow | null {
  const moves = moveSpace(graph);
  const { rows, outflows } = rememberedOf(moves);
  const known = outflows.get(role);
  if (known !== undefined) return known;
  const made = outflowOf(moves, role);
  if (made === null) return null;
  rows.set(role, made.likelihoods);
  outflows.set(role, made);
  return made;
}

/** Takes over what is worked out of the model, if anything is, for a graph in which roles that it does not know came or went. */
export function moveOutflows(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  const old = madeMoveSpace(before);
  if (old === null || madeMoveSpace(graph) !== null) return;
  adoptMovedSpace(graph, old, roles);
  const { rows } = rememberedOf(moveSpace(graph));
  for (const [role, row] of rememberedOf(old).rows) rows.set(roles.now[role]!, row);
}

const rememberedOf = oncePer(
  (_: MoveSpace): Remembered => ({ rows: new Map(), outflows: new LRUCache({ max: OUTFLOWS_KEPT }) }),
);
