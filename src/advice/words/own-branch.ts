/** The own branch: where to apply first for work that every branch has. */
import type { Branch } from '../../domain';
import type { CareerGraph } from '../../graph';
import { branchOf, isInEveryBranch } from '../../network';
import type { RouteSearch } from '../../routes';
import { aJob } from './title';

/** Where to apply first, and why. */
export interface OwnBranch {
  readonly branch: Branch;
  /** A sentence. */
  readonly says: string;
}

/** The branch that somebody knows, if they go into work that it has too, of another line; else null. */
export function ownBranchOf(graph: CareerGraph, search: RouteSearch): OwnBranch | null {
  const { from, to, profile } = search;
  if (!isInEveryBranch(graph, to)) return null;
  const known = [from, ...(profile.background?.pastRoles ?? []).map(({ role }) => role)];
  const role = known.find((each) => branchOf(graph, each) !== null && each !== to);
  const branch = role === undefined ? null : branchOf(graph, role);
  // Work of the same branch looks for nobody from elsewhere.
  if (role === undefined || branch === null || branch.id === branchOf(graph, to)?.id) return null;
  const years = `your years as ${aJob(graph, role)} count`;
  return { branch, says: `Apply first in your own branch, at ${branch.employers}: there ${years}.` };
}
