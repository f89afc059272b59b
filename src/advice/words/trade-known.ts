/** What somebody knows of a trade from inside, where the goal needs people who know one. */
import type { CareerGraph } from '../../graph';
import { branchOf, countedUnder, isHiredIn, isInEveryBranch, narrowBranchesFor } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { isInGroups } from '../jobs/work-groups';
import { knowsBranch } from '../price/own-branch';
import { firmsFor } from './at-firms';
import { KNOWN_EVERYWHERE, KNOWN_TRADES, NEEDS_A_TRADE } from './known-trades';
import { joinsDesign, OF_ANY_RUNG } from './own-branch';

/**
 * "You know how clinics and hospitals work. That counts with employers in your trade, and with firms that sell to your trade."
 * @param isPlaced - the answer says where to apply first, so that the employers are named already
 */
export function tradeSentence(
  graph: CareerGraph,
  { from, to }: RouteSearch,
  chain: Chain,
  isPlaced: boolean,
): string | null {
  const known = tradeOf(graph, from);
  if (known === null) return null;
  const isTechnical = TECHNICAL.some((each) => known.code.startsWith(each));
  if (isInGroups(graph, to, TECHNICAL_SALES) && !isTechnical) return null;
  const jobs = [to, chain[0]!.to].filter((job) => needsIt(graph, from, job, known));
  if (jobs.length === 0) return null;
  const helps = KNOWN_EVERYWHERE.get(known.knows);
  if (helps !== undefined)
    return jobs.some((job) => isInGroups(graph, job, helps))
      ? `You know ${known.knows}, which helps in this work too.`
      : null;
  if (!jobs.some((job) => isBought(graph, from, job))) return null;
  const where = isPlaced ? '' : ' That counts with employers in your trade, and with firms that sell to your trade.';
  return `You know ${known.knows}.${where}`;
}

/** True if employers of the trade that somebody comes from, or those who sell to it, hire for a job: nobody else pays for knowing it. */
function isBought(graph: CareerGraph, from: number, job: number): boolean {
  if (narrowBranchesFor(graph, from, job).some((branch) => joinsDesign(graph, branch, job))) return true;
  const own = branchOf(graph, from);
  if (own === null || !isHiredIn(graph, own, job) || !joinsDesign(graph, own, job)) return false;
  return knowsBranch(graph, from) || isInGroups(graph, job, OF_ANY_RUNG);
}

/** Devices, drugs and machines are sold by people who know the work in which they are used. */
const TECHNICAL_SALES = ['41-4011'];
const TECHNICAL = ['11-9', '15-', '17-', '19-', '29-', '31-', '47-', '49-', '51-'];

/** Work with models, to which beginners bring their mathematics. */
const MODELS = ['15-2051'];

interface Trade {
  readonly code: string;
  readonly knows: string;
}

const INVESTING: Trade = { code: '13-2051', knows: 'how investors and markets work' };

/** What people in a role know of their trade; null if nobody says. */
function tradeOf(graph: CareerGraph, role: number): Trade | null {
  if (firmsFor(graph, role)?.invests === true) return INVESTING;
  const soc = countedUnder(graph, role)?.soc ?? '';
  for (let length = soc.length; length > 0; length--) {
    const knows = KNOWN_TRADES.get(soc.slice(0, length));
    if (knows === '') return null;
    if (knows !== undefined) return { code: soc.slice(0, length), knows };
  }
  return null;
}

/** True for work that needs people who know some trade, outside their own one. */
function needsIt(graph: CareerGraph, from: number, job: number, { code, knows }: Trade): boolean {
  if (!isInGroups(graph, job, NEEDS_A_TRADE) || isInGroups(graph, job, [code])) return false;
  if (tradeOf(graph, job)?.knows === knows) return false;
  // Firms that advise a trade look for people who have seen more of it than their own task.
  if (firmsFor(graph, job) !== null && !knowsBranch(graph, from)) return false;
  return knowsBranch(graph, from) || (isInEveryBranch(graph, job) && !isInGroups(graph, job, MODELS));
}
