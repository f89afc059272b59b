/** A search by one figure, as it is put to the engines: between the jobs that stand for the roles that were asked for. */
import type { CareerGraph } from '../../graph';
import { isJoined, jobsOf, jobTableOf, likelihoodsOf, type MoveTable, rolesOfJob } from '../../network';
import type { RankedSearch, RouteSearch } from './route-search';

/**
 * The search over the moves between jobs, whichever classification names them. Between roles of one job it looks at what sources say of
 * these two roles alone. On a graph of one classification it is the search itself.
 */
export function betweenJobs(graph: CareerGraph, search: RankedSearch): RankedSearch {
  const table = jobTableOf(graph);
  if (!isJoined(table)) return search;
  const { standIn, kinds } = jobsOf(graph);
  const [from, to] = [standIn[search.from]!, standIn[search.to]!];
  if (from === to) return search;
  const isBetween = (job: number) => job !== from && job !== to;
  const avoid = search.avoid.flatMap((role) => [standIn[role]!, ...kinds[role]!]);
  return {
    ...search,
    from,
    to,
    via: [...new Set(search.via.map((role) => standIn[role]!))].filter(isBetween),
    avoid: [...new Set(avoid)].filter(isBetween),
    table,
    named: { from: search.from, to: search.to },
  };
}

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
