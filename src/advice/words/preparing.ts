/** Sentences about the years of work that a way asks for, and how to get them where you are. */
import { capital, listed, MOVE_KIND_TRAITS } from '../../domain';
import type { CareerGraph } from '../../graph';
import { branchOf, firstJobsOf, isHiredIn, isInEveryBranch } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { firstPost, sharesMajorGroup } from '../chains/ways-in';
import { levelOf } from '../doors/credential-left';
import { isDeskWork } from '../jobs/desk-work';
import { kinship } from '../jobs/kinship';
import { isInGroups } from '../jobs/work-groups';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { MovePrice } from '../price/move-price';
import { firmsFor } from './at-firms';
import { learningNames, worthLearning } from './learning';
import { isHiredToLead } from './proven';
import { stepNeeds } from './step-needs';
import { aJob, jobInTalk } from './title';

/** What an answer has said before it speaks of the years of work that a way asks for. */
export interface SaidBefore {
  /** True if something of the asker's own work counts, by what the answer says. */
  readonly somethingCounts: boolean;
  /** The sentences so far. */
  readonly sentences: string;
}

/** The longest time to serve on a way, if it is more than some months and you don't prepare for it beside other work. */
export function experienceSentence(
  graph: CareerGraph,
  search: RouteSearch,
  chain: Chain,
  said: SaidBefore,
): string | null {
  const longest = longestServed(chain);
  if (longest === null) return null;
  const years = longest.experienceYears;
  const asked = longest.way.door.experienceYears;
  const from = aJob(graph, longest === chain[0] ? search.from : longest.from);
  const to = aJob(graph, longest === chain.at(-1) ? search.to : longest.to);
  if (longest.keptRelevance < MOVE_MODEL.newField) {
    const first = firstJobs(graph, chain[0]!.from, longest.to);
    const such = first === null ? '' : `, for example as ${first}`;
    if (studiesForIt(longest))
      return `Employers also want about ${yearsText(asked)} of related work. An internship, or a paid job at the school while you study, counts toward it.`;
    if (asked < WORD_MODEL.brought)
      return `Some employers train beginners. Others want about ${yearsText(asked)} of related work first${such}.`;
    return years >= WORD_MODEL.unserved * asked && !said.somethingCounts
      ? `Employers want about ${yearsText(asked)} of related work before they hire ${to}. Your work as ${from} does not count toward that. Start in a junior or trainee job in the new field${such}.`
      : years > WORD_MODEL.junior
        ? `Employers want about ${yearsText(asked)} of related work before they hire ${to}. Plan on ${yearsText(years)} in the new field, from its first jobs up${such}.`
        : `Employers want some related work before they hire ${to}. Plan on ${yearsText(years)} in a junior job in the new field${such}.`;
  }
  const wanted = wantedYears(longest);
  const plan = `${yearsText(years)} as ${from}`;
  const more = yearsText(years).replace(' ', ' more ');
  // Two figures that differ a little would only make people wonder where the rest comes from.
  if (wanted !== null && yearsText(wanted) === yearsText(years))
    return isToldOf(said, to)
      ? `Plan on ${plan}.`
      : `Employers want about ${yearsText(wanted)} of related work before they hire ${to}. Plan on ${plan}.`;
  const before = wanted === null && years < asked ? workBefore(graph, search, chain, longest) : null;
  if (before === null) return `Before you become ${to}, plan on ${plan}.`;
  const [counted, left] = [capital(before), longest === chain[0] ? more : plan];
  return isToldOf(said, to)
    ? `${counted} counts toward the ${yearsText(asked)} that ${to} needs. Plan on ${left}.`
    : `Employers want about ${yearsText(asked)} of related work before they hire ${to}. ${counted} counts toward that. Plan on ${left}.`;
}

/** True if an answer has said how many years of work employers want before they hire for a job. */
function isToldOf({ sentences }: SaidBefore, job: string): boolean {
  return sentences.includes(`before they hire ${job}.`) || sentences.includes(neededFor(job));
}

/** "A senior data engineer needs about 5 years of related work.": each job has its own sentence. */
export function wantedFor(job: string, years: string): string {
  return `${neededFor(job)}${years} of related work.`;
}

function neededFor(job: string): string {
  return `${capital(job)} needs about `;
}

/** True for a move with a degree before it: its school gives work that counts. */
function studiesForIt({ way }: MovePrice): boolean {
  return way.credentials.some(
    ({ credential, held, byKind, yearsLeft }) =>
      !held && yearsLeft >= WORD_MODEL.schooled && (byKind === 'MASTER' || levelOf(credential) > 0),
  );
}

/** What people begin as who want to come to a job, with an article; null if nobody says, or it is the job left or the goal. */
export function firstJobs(graph: CareerGraph, from: number, goal: number): string | null {
  const post = firstPost(graph, goal, from);
  if (post !== null) return aJob(graph, post);
  const said = firstJobsOf(graph, goal);
  return said === null || [from, goal].some((job) => said.includes(jobInTalk(graph, job))) ? null : said;
}

/** The years of related work that a door asks for, where those to serve are about as many; else null. */
export function wantedYears({ experienceYears, way }: MovePrice): number | null {
  const asked = way.door.experienceYears;
  if (asked < WORD_MODEL.served) return null;
  return Math.abs(experienceYears - asked) <= WORD_MODEL.otherYears * asked ? asked : null;
}

/** The move of a way for which you work longest; null if that is no more than some months. */
function longestServed(chain: Chain): MovePrice | null {
  const [first, ...others] = chain.filter((move) => !isPreparing(chain, move));
  if (first === undefined) return null;
  const longest = others.reduce((most, move) => (move.experienceYears > most.experienceYears ? move : most), first);
  return longest.experienceYears < WORD_MODEL.served ? null : longest;
}

/** The work before a job that counts for the next one too: "your time as a waiter"; null if none is near. */
function workBefore(graph: CareerGraph, { from }: RouteSearch, chain: Chain, move: MovePrice): string | null {
  const place = chain.indexOf(move);
  if (place === 0) return `your time so far as ${aJob(graph, from)}`;
  const near = chain.slice(0, place).filter((each) => kinship(graph, each.from, move.to) >= MOVE_MODEL.newField);
  const jobs = near.map((each) => aJob(graph, each === chain[0] ? from : each.from));
  return jobs.length === 0 ? null : `your time as ${listed(jobs)}`;
}

/** How to use the time before a first move into other work: such tasks where you are, and what to learn. */
export function preparingSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  const [first] = chain;
  if (!isPreparing(chain, first!)) return null;
  const { to, experienceYears } = first!;
  const { learn } = stepNeeds(graph, search.profile, [search.from], to).detail;
  const names = learningNames(
    graph,
    worthLearning(graph, to, learn, [search.from]).map(({ competency }) => competency),
  );
  const time = `Take about ${yearsText(experienceYears)} to prepare while you work as ${aJob(graph, search.from)}.`;
  const learning = names.length === 0 ? '' : ` Learn ${listed(names)}.`;
  const tasks = hasSuchTasks(graph, first!) ? ` Ask your boss for tasks that ${aJob(graph, to)} does.` : '';
  return `${time}${learning}${tasks}`;
}

/** People who have no boss that hands out tasks: judges, professors, doctors, clergy, heads of a firm or of a department. */
const NO_BOSS = ['11-10', '21-2', '23-102', '25-1', '29-102', '29-12'];

/**
 * True if somebody can be given tasks of a job where they do another one: of one line of work, or at a desk and in every branch. Who leads
 * gives tasks, and gets none.
 */
function hasSuchTasks(graph: CareerGraph, { from, to }: MovePrice): boolean {
  if (isInGroups(graph, from, NO_BOSS) || isHiredToLead(graph, from)) return false;
  // Where the present employer has no such work, nobody can hand it out.
  const branch = branchOf(graph, from);
  if (firmsFor(graph, to) !== null || (branch !== null && !isHiredIn(graph, branch, to))) return false;
  const isAtDesk = isDeskWork(graph, from) && isDeskWork(graph, to) && isInEveryBranch(graph, to);
  return isAtDesk || sharesMajorGroup(graph, from, to);
}

/** True for a first move into other work that takes some months: what you do alone does not lead there. */
export function isPreparing(chain: Chain, move: MovePrice): boolean {
  return (
    move === chain[0] &&
    (MOVE_KIND_TRAITS[move.kind].leavesLine || !move.isNamed) &&
    move.keptRelevance >= MOVE_MODEL.newField &&
    move.experienceYears >= WORD_MODEL.served
  );
}
