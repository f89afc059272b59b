/** Seniors who stay in their own branch, in work that every branch has. */
import { CREDENTIALS } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { branchOf, isInEveryBranch } from '../../network';
import { usualHolder } from '../doors/standing';
import type { JobPair } from '../jobs/pair';
import { rungOf, rungsUp } from '../jobs/rungs';
import { isTechnical } from '../jobs/technical';
import { MOVE_MODEL } from '../numbers/move-model';

/**
 * A pair with what the own branch adds: people who know a branch from inside, on a rung that is no lower than that of the work wanted, are
 * no strangers to work that their branch has too. Who has bought, run or sold in it is let into its purchasing, projects or compliance.
 */
export function withOwnBranch(graph: CareerGraph, from: number, to: number, pair: JobPair): JobPair {
  const { relevance } = MOVE_MODEL.ownBranch;
  return pair.kind < relevance && staysInBranch(graph, from, to) ? { ...pair, kind: relevance } : pair;
}

/** True for a move of somebody who knows a branch into work that it has, outside technical work and on no higher rung. */
export function staysInBranch(graph: CareerGraph, from: number, to: number): boolean {
  const known = branches(graph);
  if (!known.isInEvery(to) || !(rungsUp(graph, from, to) <= 0) || isTechnical(graph, to)) return false;
  const branch = known.of(from);
  return branch !== null && branch !== known.of(to) && knowsBranch(graph, from);
}

/** True for professions that are studied, and for people who stand high: they have seen more of the branch than their own task. */
function knowsBranch(graph: CareerGraph, job: number): boolean {
  return (
    rungOf(graph, job) >= MOVE_MODEL.ownBranch.rung || usualHolder(graph, job).education >= CREDENTIALS.BACHELOR.level
  );
}

/** The branch of each job, and whether every branch has its work; looked up once. */
const branches = oncePerFigures((graph: CareerGraph) => {
  const [ids, every] = [new Map<number, string | null>(), new Map<number, boolean>()];
  const of = (job: number): string | null => {
    if (!ids.has(job)) ids.set(job, branchOf(graph, job)?.id ?? null);
    return ids.get(job)!;
  };
  const isInEvery = (job: number): boolean => {
    if (!every.has(job)) every.set(job, isInEveryBranch(graph, job));
    return every.get(job)!;
  };
  return { of, isInEvery };
});
