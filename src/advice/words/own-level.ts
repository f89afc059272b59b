/** What people hear who enter other work at their own level. */
import type { CareerGraph } from '../../graph';
import { branchOf, isHiredIn } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { isInGroups } from '../jobs/work-groups';
import { WORD_MODEL } from '../numbers/words';
import { entersBySubject } from '../price/own-subject';
import { OF_A_PRODUCT, type OwnBranch } from './own-branch';
import { aJob } from './title';

/** Why nobody asks for a junior job first, and where to ask if no kind of employer is named already; null if employers want no such work. */
export function ownLevelSentence(
  graph: CareerGraph,
  search: RouteSearch,
  chain: Chain,
  place: OwnBranch | null,
): string | null {
  const [{ from, to, way, experienceYears }] = chain as readonly [Chain[number]];
  if (way.door.experienceYears < WORD_MODEL.brought || experienceYears >= WORD_MODEL.served) return null;
  if (!entersBySubject(graph, from, to)) return null;
  const job = aJob(graph, chain.length === 1 ? search.to : to);
  const says = `You can become ${job} without a junior job first, because your work as ${aJob(graph, search.from)} counts.`;
  if (place !== null) return says;
  return [says, ...whomToAsk(graph, search, to)].join(' ');
}

/** The present employer where that hires for the job, then those who sell to people of the own work where they do. */
function whomToAsk(graph: CareerGraph, { from, profile }: RouteSearch, job: number): readonly string[] {
  const branch = branchOf(graph, from);
  const isThere = branch !== null && isHiredIn(graph, branch, job) && profile.background?.jobIsGone !== true;
  const isSold = isInGroups(graph, job, OF_A_PRODUCT) && !isInGroups(graph, job, OF_EVERY_HOUSE);
  const sellers = 'firms that sell products to people who do your work';
  if (isThere) return [`Ask your employer first.${isSold ? ` Then ask ${sellers}.` : ''}`];
  return isSold ? [`Ask ${sellers}.`] : [];
}

/** Projects, analysis and security of a house: no seller of products needs somebody who knows its customers for them. */
const OF_EVERY_HOUSE = Object.freeze(['11-3021', '13-1082', '13-1111', '15-1212', '15-124']);
