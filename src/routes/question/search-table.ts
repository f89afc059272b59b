/** The moves that a search by one figure goes by, and the roles under which its answer shows them. */
import type { CareerGraph } from '../../graph';
import { likelihoodsOf, type MoveTable, rolesOfJob } from '../../network';
import type { RankedSearch, RouteSearch } from './route-search';

/** The moves that a search goes by. */
export function tableOf(graph: CareerGraph, { table }: RankedSearch): MoveTable {
  return table ?? graph.progressions;
}

/** By move: its likelihood for a search, 0..1; NaN if unknown. */
export function likelihoodsFor({ table, likelihoods }: RankedSearch): Float64Array {
  return table === undefined ? likelihoods : likelihoodsOf(table, likelihoods);
}

/** The role under which an answer shows a job: the one asked for at the ends; else one of the classifications asked for, if any. */
export function shownRole(graph: CareerGraph, { from, to, named, schemes }: RankedSearch, job: number): number {
  if (named !== undefined && job === from) return named.from;
  if (named !== undefined && job === to) return named.to;
  return roleIn(graph, schemes, job) ?? job;
}

/** A role of these classifications that is a job, the job's own first; null if there is none. */
export function roleIn(graph: CareerGraph, schemes: RouteSearch['schemes'], job: number): number | null {
  const isAmong = (role: number) => schemes === null || schemes.includes(graph.roles[role]!.scheme);
  return isAmong(job) ? job : (rolesOfJob(graph, job).find(isAmong) ?? null);
}
