/** What the own branch and the own subject open: work that every branch has, and work that takes people of a profession as they are. */
import { CREDENTIALS, STEP_MODEL } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { branchOf, isInEveryBranch } from '../../network';
import { usualHolder } from '../doors/standing';
import type { JobPair } from '../jobs/pair';
import { payOf } from '../jobs/pay';
import { rungOf } from '../jobs/rungs';
import { isTechnical } from '../jobs/technical';
import { isInGroups } from '../jobs/work-groups';
import { MOVE_MODEL } from '../numbers/move-model';
import { entersBySubject } from './own-subject';

/**
 * A pair with what the own subject and the own branch add. A job that takes people of a profession at their own level asks them for no years of
 * work below it. And people who know a branch from inside, on a rung that is no lower than that of the work wanted, are
 * no strangers to work that their branch has too. Who has bought, run or sold in it is let into its purchasing, projects or compliance. It
 * stands for a part of the years of such work that employers want, however long they know the branch.
 */
export function withOwnBranch(graph: CareerGraph, from: number, to: number, pair: JobPair): JobPair {
  const { relevance } = MOVE_MODEL.ownBranch;
  if (ledIt(graph, from, to, pair.relevance)) return { ...pair, relevance: MOVE_MODEL.led };
  if (entersBySubject(graph, from, to))
    return { ...pair, relevance: Math.max(pair.relevance, MOVE_MODEL.ownSubject.relevance), isOfSubject: true };
  return pair.relevance < relevance && staysInBranch(graph, from, to) ? { ...pair, relevance, isOfBranch: true } : pair;
}

/**
 * True for people at the top of a discipline who step down to lead a part of it that is near what they did: whom those who lead it reported to is an insider
 * there, and starts at no desk below it.
 */
export function ledIt(graph: CareerGraph, from: number, to: number, relevance: number): boolean {
  if (relevance < MOVE_MODEL.possible || relevance >= MOVE_MODEL.led) return false;
  const [{ seniority, discipline }, wanted] = [graph.roles[from]!, graph.roles[to]!];
  if (seniority !== 'EXECUTIVE' || wanted.seniority !== 'MANAGER') return false;
  return discipline !== undefined && discipline === wanted.discipline && !paysAsMuch(graph, from, to);
}

/** True for a job that pays about as much as a chief's: it is no part of the house, but another house. */
function paysAsMuch(graph: CareerGraph, chief: number, job: number): boolean {
  const [now, then] = [payOf(graph, chief), payOf(graph, job)];
  return now !== null && then !== null && then >= STEP_MODEL.stepDownPayShare * now;
}

/** True for a move of somebody who knows a branch into work that it has, outside technical work, on no higher rung and with no more schooling. */
export function staysInBranch(graph: CareerGraph, from: number, to: number): boolean {
  const known = branches(graph);
  if (!known.isBusiness(to) || isTechnical(graph, to) || !knowsBranch(graph, from)) return false;
  const branch = known.of(from);
  if (branch === null || branch === known.of(to) || !(rungOf(graph, to) <= rungInBranch(graph, from))) return false;
  return usualHolder(graph, to).education <= usualHolder(graph, from).education;
}

/** True for professions that are studied, and for people who stand high: they have seen more of the branch than their own task. */
export function knowsBranch(graph: CareerGraph, job: number): boolean {
  return (
    rungOf(graph, job) >= MOVE_MODEL.ownBranch.rung || usualHolder(graph, job).education >= CREDENTIALS.BACHELOR.level
  );
}

/** The rung of a job; of a studied profession of which nobody says it, the one above the first. */
function rungInBranch(graph: CareerGraph, job: number): number {
  const rung = rungOf(graph, job);
  return Number.isNaN(rung) ? MOVE_MODEL.ownBranch.studied : rung;
}

/** The branch of each job, and whether it is business that every branch has; looked up once. */
const branches = oncePerFigures((graph: CareerGraph) => {
  const [ids, business] = [new Map<number, string | null>(), new Map<number, boolean>()];
  const of = (job: number): string | null => {
    if (!ids.has(job)) ids.set(job, branchOf(graph, job)?.id ?? null);
    return ids.get(job)!;
  };
  const isBusiness = (job: number): boolean => {
    if (!business.has(job)) business.set(job, isInEveryBranch(graph, job) && isInGroups(graph, job, BUSINESS));
    return business.get(job)!;
  };
  return { of, isBusiness };
});

/** Management, business, sales and office work: to know what is managed, bought, sold or kept is half of it. Design and writing are crafts. */
const BUSINESS = Object.freeze(['11-', '13-', '41-', '43-']);
