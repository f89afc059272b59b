/** A search by one figure, as it is put to the engines: between the jobs that stand for the roles that were asked for. */
import type { CareerGraph } from '../../graph';
import { isJoined, jobsOf } from '../../network';
import type { RankedSearch } from '../../routes';
import { jobTableOf } from './job-table';

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
