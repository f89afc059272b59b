/** Where to apply first: at employers for whom somebody's years count. */
import type { Branch } from '../../domain';
import type { CareerGraph } from '../../graph';
import { branchOf, isHiredIn, narrowBranchesFor } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { isInGroups } from '../jobs/work-groups';
import { knowsBranch } from '../price/own-branch';
import { aJob } from './title';

/** Where to apply first, and why. */
export interface OwnBranch {
  readonly branch: Branch;
  /** A sentence. */
  readonly says: string;
}

/** Selling, serving, buying, teaching, hiring and keeping order: who has worked in a branch at any rung knows the half of it. */
const OF_ANY_RUNG = Object.freeze([
  '13-102',
  '13-104',
  '13-107',
  '13-108',
  '13-115',
  '13-119',
  '19-5011',
  '41-',
  '43-',
]);

/**
 * Where to apply first on a way: at the kind of employer for which such years count most, or in the own branch, if it hires for every job
 * of the way and the asker has seen more of it than their own task; else null.
 */
export function ownBranchOf(graph: CareerGraph, { from, to, profile }: RouteSearch, chain: Chain): OwnBranch | null {
  const jobs = [...chain.slice(0, -1).map((move) => move.to), to];
  const known = [from, ...(profile.background?.pastRoles ?? []).map(({ role }) => role)];
  for (const role of known.filter((each) => each !== to)) {
    const years = `your years as ${aJob(graph, role)} count`;
    const nearest = narrowBranchesFor(graph, role, to).find((branch) => hiresForAll(graph, branch, jobs));
    if (nearest !== undefined) return { branch: nearest, says: `Apply first at ${nearest.employers}: there ${years}.` };
    const branch = branchOf(graph, role);
    // Work of the same branch looks for nobody from elsewhere.
    if (branch === null || branch.id === branchOf(graph, to)?.id || !hiresForAll(graph, branch, jobs)) continue;
    if (!knowsBranch(graph, role) && !jobs.every((job) => isInGroups(graph, job, OF_ANY_RUNG))) continue;
    return { branch, says: `Apply first in your own industry, at ${branch.employers}: there ${years}.` };
  }
  return null;
}

function hiresForAll(graph: CareerGraph, branch: Branch, jobs: readonly number[]): boolean {
  return jobs.every((job) => isHiredIn(graph, branch, job));
}
