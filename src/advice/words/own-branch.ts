/** Where to apply first: at employers for whom somebody's years count. */
import { type Branch, CREDENTIALS, seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';
import { branchOf, isHiredIn, narrowBranchesFor } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { usualHolder } from '../doors/standing';
import { rungOf } from '../jobs/rungs';
import { isInGroups } from '../jobs/work-groups';
import { ODDS } from '../move-rules/odds-bands';
import { knowsBranch } from '../price/own-branch';
import { firmsFor } from './at-firms';
import { aJob } from './title';

/** Where to apply first, and why. */
export interface OwnBranch {
  readonly branch: Branch;
  /** Whom to ask there: "hospitals and health insurers". */
  readonly employers: string;
  /** A sentence. */
  readonly says: string;
}

/** Selling, serving, buying, teaching, hiring, keeping books and order: who has worked in a branch at any rung knows the half of it. */
export const OF_ANY_RUNG: readonly string[] = Object.freeze([
  '11-2022',
  '11-3031',
  '11-3131',
  '13-102',
  '13-104',
  '13-107',
  '13-108',
  '13-115',
  '13-119',
  '13-2011',
  '15-1232',
  '19-5011',
  '25-9031',
  '41-',
  '43-',
]);

/** Where many begin in computing, and which large employers of any branch have. */
const HELP_DESK = ['15-1232'];
const COMPUTING = ['15-12'];

/** Branches that are a department of every firm: nobody's money follows them, and nobody advises them alone. */
const OF_ALL_FIRMS: ReadonlySet<string> = new Set(['accounting', 'finance-departments']);

/** Branches of public bodies and of small places, which no investor follows and no bank advises. */
const NOT_INVESTED: ReadonlySet<string> = new Set([
  'child-care',
  'education',
  'fire',
  'forces',
  'government',
  'higher-education',
  'languages',
  'law',
  'mail',
  'museums',
  'safety',
  'social',
  'sport',
]);

/** Office work: whoever has worked in a plant or at a counter knows what the office deals with, and no office. */
const CLERICAL = ['43-'];

/** Designers of screens: work that joins their line with another is named where it is design too. */
const SCREENS = ['15-1254', '15-1255'];

/** Work that has to do with what a maker of software sells. Its own books and offices it staffs like everybody. */
export const OF_A_PRODUCT: readonly string[] = Object.freeze([
  '11-2',
  '11-3021',
  '13-1082',
  '13-1111',
  '13-1161',
  '13-119',
  '15-',
  '25-9031',
  '27-',
  '41-',
  '43-405',
]);

/**
 * Where to apply first on a way: at the kind of employer for which such years count most, or in the own branch, if it hires for every job
 * of the way and the asker has seen more of it than their own task; else null.
 */
export function ownBranchOf(graph: CareerGraph, { from, to, profile }: RouteSearch, chain: Chain): OwnBranch | null {
  const jobs = [...chain.slice(0, -1).map((move) => move.to), to];
  const known = [from, ...(profile.background?.pastRoles ?? []).map(({ role }) => role)];
  for (const role of known.filter((each) => each !== to)) {
    const place = nearestOf(graph, role, jobs) ?? ownOf(graph, role, jobs) ?? inHouse(graph, role, chain);
    if (place === null) continue;
    const { branch, employers, where = '' } = place;
    const why =
      !knowsBranch(graph, role) && !isInGroups(graph, role, CLERICAL) && isInGroups(graph, to, CLERICAL)
        ? 'where you know what the office deals with'
        : `where your years as ${aJob(graph, role)} count`;
    const says = `Apply first ${where}at ${employers}, ${why}.`;
    const hybrid = joins(graph, branch, to, chain) ? branch.hybrid : undefined;
    return { branch, employers, says: hybrid === undefined ? says : `${says} ${lookFor(hybrid)}` };
  }
  return null;
}

/** True unless the goal is the design of screens, and a branch does not name that among its work. */
export function joinsDesign(graph: CareerGraph, { works }: Branch, goal: number): boolean {
  return !isInGroups(graph, goal, SCREENS) || (works ?? []).some((work) => SCREENS.includes(work));
}

/**
 * True unless systems lie between what somebody knows and a goal, and the goal, or the first job toward it, is to sell, promote or serve:
 * nobody runs systems for that.
 */
function joins(graph: CareerGraph, branch: Branch, goal: number, [first]: Chain): boolean {
  const isOfSystems = (branch.works ?? []).some((work) => work.startsWith('15-12'));
  const isOfTheMarket = [goal, first!.to].some((job) => isInGroups(graph, job, OF_THE_MARKET));
  return joinsDesign(graph, branch, goal) && !(isOfSystems && isOfTheMarket);
}

const OF_THE_MARKET = Object.freeze([
  '11-2011',
  '11-2022',
  '11-2032',
  '13-1161',
  '27-3',
  '41-2',
  '41-3',
  '41-4',
  '43-',
]);

/** @param at - with the employers: " at hospitals" */
function lookFor(hybrid: string, at = ''): string {
  return `Look for jobs in ${hybrid} too${at}. Those jobs use what you know now and bring you closer to this goal.`;
}

/** Where to look for work that lies between the own and the goal, or computing on the way, if where to apply first does not say it; null if there is none. */
export function hybridSentence(
  graph: CareerGraph,
  { from, to }: RouteSearch,
  chain: Chain,
  place: OwnBranch | null,
): string | null {
  if (place?.branch.hybrid !== undefined || firmsFor(graph, from)?.invests === true) return null;
  const stations = chain.map((move) => move.to);
  // A help desk is where many begin, whatever they know.
  const crafts = stations.filter((job) => isInGroups(graph, job, COMPUTING) && !isInGroups(graph, job, HELP_DESK));
  const branches = [to, ...crafts].flatMap((job) => narrowBranchesFor(graph, from, job));
  const branch = branches.find((each) => each.hybrid !== undefined && joins(graph, each, to, chain));
  if (branch?.hybrid === undefined) return null;
  return lookFor(branch.hybrid, `, at ${branch.employers}`);
}

interface Place {
  readonly branch: Branch;
  readonly employers: string;
  /** "in your own industry, ", where it is that. */
  readonly where?: string;
}

/** The kind of employer for which years in a role count most, if it hires for all jobs. Consultants are hired by consultants. */
function nearestOf(graph: CareerGraph, role: number, jobs: readonly number[]): Place | null {
  const isConsulting = jobs.some((job) => firmsFor(graph, job)?.consulting === true);
  const branch = narrowBranchesFor(graph, role, jobs.at(-1)!).find(
    (each) =>
      (!isConsulting || each.consulting === true) &&
      jobs.every((job) => isHiredIn(graph, each, job) && (knowsBranch(graph, role) || joinsDesign(graph, each, job))),
  );
  return branch === undefined ? null : { branch, employers: branch.employers };
}

/** Employers of the own branch, if a way begins at a help desk, which they have themselves: people are let in from next door. */
function inHouse(graph: CareerGraph, role: number, chain: Chain): Place | null {
  const { to, odds } = chain[0]!;
  const isLetIn = chain.length > 1 && isInGroups(graph, to, HELP_DESK) && ODDS.indexOf(odds) < ODDS.indexOf('RARE');
  return isLetIn ? ownOf(graph, role, [to]) : null;
}

/** True for people whose word firms sell to a branch: of a studied profession, or managers in it. Who leads a crew has seen the crew. */
function isAdvisor(graph: CareerGraph, role: number): boolean {
  return usualHolder(graph, role).education >= CREDENTIALS.BACHELOR.level || rungOf(graph, role) >= MANAGER;
}

const MANAGER = seniorityRank('MANAGER');

/** Employers of the branch that a role belongs to, or firms that serve them. Work of the same branch looks for nobody from elsewhere. */
function ownOf(graph: CareerGraph, role: number, jobs: readonly number[]): Place | null {
  const branch = branchOf(graph, role);
  if (branch === null || branch.id === branchOf(graph, jobs.at(-1)!)?.id) return null;
  const firms = jobs.map((job) => firmsFor(graph, job)).find((each) => each !== null);
  if (!jobs.every((job) => firmsFor(graph, job) !== null || isHiredIn(graph, branch, job))) return null;
  const knows = knowsBranch(graph, role);
  if (firms?.invests === true && NOT_INVESTED.has(branch.id)) return null;
  if (firms !== undefined)
    return isAdvisor(graph, role) && !OF_ALL_FIRMS.has(branch.id)
      ? { branch, employers: `${firms.says} ${branch.employers}` }
      : null;
  if (!knows && !jobs.every((job) => isInGroups(graph, job, OF_ANY_RUNG))) return null;
  const sellsTo = knows && branch.software !== undefined && jobs.some((job) => isInGroups(graph, job, OF_A_PRODUCT));
  const employers = sellsTo ? `${branch.employers}, or ${branch.software}` : branch.employers;
  return { branch, employers, where: 'in your own industry, ' };
}
