/** Which roles are one job. */
import type { CareerGraph } from '../../graph';
import { isSameWork, type Pair } from './relations';

/**
 * By role: the number of the role that stands for its job: ours, else O*NET's, else ESCO's. A job is a star: one O*NET occupation with
 * the one role of ours that is the same work, and the ESCO roles that are the same work as one of the two. So chains of close matches
 * never join two occupations of O*NET or two roles of ours.
 *
 * @param pairs - those of ours before those of ESCO with ours, and O*NET's last
 */
export function jobsOf(
  graph: CareerGraph,
  pairs: {
    readonly ours: readonly Pair[];
    readonly escoInOurs: readonly Pair[];
    readonly escoInOnet: readonly Pair[];
  },
): Int32Array {
  const jobs = Int32Array.from(graph.roles, (_, role) => role);
  const taken = new Set<number>();
  for (const { first, second, relation } of pairs.ours) {
    if (!isSameWork(relation) || jobs[second] !== second || taken.has(first)) continue;
    jobs[second] = first;
    taken.add(first);
  }
  const isSurer = (a: Pair, b: Pair) => RANKS.indexOf(a.ground) - RANKS.indexOf(b.ground);
  for (const { first, second, relation } of [...pairs.escoInOurs, ...pairs.escoInOnet].sort(isSurer)) {
    if (isSameWork(relation) && jobs[first] === first) jobs[first] = jobs[second]!;
  }
  return jobs;
}

const RANKS = ['EDITOR', 'TITLES', 'PUBLISHED', 'OTHER_TITLE', 'PART', 'WORDS', 'THROUGH', 'WIDER', 'ONE_OF_SEVERAL'];
