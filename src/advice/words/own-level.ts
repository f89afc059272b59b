/** What people hear who enter other work at their own level. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { WORD_MODEL } from '../numbers/words';
import { entersBySubject } from '../price/own-subject';
import type { OwnBranch } from './own-branch';
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
  const seller = 'firms that sell products to people who do your work';
  return search.profile.background?.jobIsGone === true
    ? `${says} Ask ${seller}.`
    : `${says} Ask your employer first. Then ask ${seller}.`;
}
