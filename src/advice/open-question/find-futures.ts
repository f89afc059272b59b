/** "Who could I become?": the few jobs that a counsellor would put before somebody, in groups, with their own ladder. */
import { EXIT_WAYS, type ExitWay } from '../../domain';
import { atOnce, type CareerGraph, type Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { Candidate } from '../futures/candidate';
import { isFarTop } from '../futures/crossed-out';
import { worthFrom } from '../futures/naming';
import { atRungOfYears, rungOfYears } from '../futures/rung-of-years';
import { type SameWork, sameWorkOf } from '../futures/same-work';
import { isOftenOwn } from '../futures/varying-pay';
import { waysNamed } from '../futures/ways-named';
import { fitOf, type Wish, withoutOpposites } from '../futures/wishes';
import { withYearsOfAge, yearsOfAge } from '../futures/years-of-age';
import { exitsFrom } from '../jobs/exits';
import { FIRST_NAMED, FUTURES_WITHIN_YEARS } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import type { Refusal } from '../reach/refusals';
import { type FoundWays, isLeftOut, waysFrom } from '../reach/ways-within';
import { type AskBack, askBackInSlices } from './ask-back';
import { assumedOf, contradictionsIn, nothingWithin } from './assumed';
import { answersWishes, type Future, ownAccount, WayFuture } from './future';
import type { FuturesQuestion } from './futures-question';
import { ladderOf, type Rung } from './ladder';
import { lateSentences, leftOutSentences, unusedSentences } from './left-out';
import { rankedWithin } from './ranked';

/** Defaults of the open question. */
export const FUTURES_DEFAULTS = Object.freeze({ withinYears: FUTURES_WITHIN_YEARS, first: FIRST_NAMED.most });

/** How many jobs are told in full, by place; of the others a line each. */
export const TOLD_IN_FULL = FIRST_NAMED.inFull;

/** Jobs that are reached in one kind of way, those that a counsellor would name first first. */
export interface FutureGroup {
  readonly way: ExitWay;
  readonly title: string;
  readonly why: string;
  /** One to six. */
  readonly jobs: readonly Future[];
}

/** The answer to an open question. */
export interface Futures {
  readonly kind: 'Futures';
  readonly from: number;
  readonly assumed: readonly string[];
  readonly notes: readonly string[];
  /** Their own work in another place, at most three; empty where no place would help. */
  readonly sameWork: readonly SameWork[];
  readonly ladder: readonly Rung[];
  readonly groups: readonly FutureGroup[];
  /** At most three questions whose answer changes the list most; empty unless they are asked for. */
  readonly askBack: readonly AskBack[];
  /** How many jobs are within reach. */
  readonly total: number;
  readonly revision: number;
}

const GROUPS: Readonly<Record<ExitWay, { readonly title: string; readonly why: string }>> = {
  UP: { title: 'Up where you are', why: 'These jobs are the next steps in your own work, with more responsibility.' },
  SIDEWAYS: {
    title: 'Near your work',
    why: 'Your experience counts in these jobs. You need no new license or degree, or almost none.',
  },
  TRAINING: {
    title: 'After a short course',
    why: 'You can get into these jobs with a course or paid training of up to about a year.',
  },
  STUDY: {
    title: 'After longer study',
    why: 'These jobs take a degree or an apprenticeship first, and you can do them for the rest of your working life.',
  },
  OWN: { title: 'On your own account', why: 'You know the work; finding clients and doing the books is new.' },
};

/** The answer at once; see `futuresInSlices`. */
export function findFutures(graph: CareerGraph, question: FuturesQuestion, asksBack = false): Futures {
  return atOnce(futuresInSlices(graph, question, asksBack));
}

/**
 * The answer in slices, so that other work can run between them. Most of the time is the search, see `waysFrom`; questions back take
 * about three times as long as the answer alone.
 *
 * @param asksBack - true to work out what to ask back
 */
export function* futuresInSlices(graph: CareerGraph, asked: FuturesQuestion, asksBack = false): Sliced<Futures> {
  const guess = yearsOfAge(graph, asked.from, asked.profile, asked.age);
  // A guess makes nobody a senior.
  const held = rungOfYears(graph, asked.from, asked.profile, asked.leads, asked.isSenior);
  const question = held === null ? withYearsOfAge(asked, guess) : atRungOfYears(graph, asked, held);
  const found = yield* waysFrom(graph, question);
  yield;
  const { from, profile } = question;
  const wishes = withoutOpposites(question.wishes);
  const worth = worthFrom(graph, from);
  const { ordered, told: many } = yield* rankedWithin(graph, question, found, worth);
  const named = ordered.slice(0, Math.min(many, question.first));
  const notes = [
    ...(question.counsel ?? []),
    ...contradictionsIn(graph, from, question),
    ...leftOutSentences(graph, question.not.refusals ?? [], found, worth),
    ...lateSentences(graph, question.not.less ?? [], found, worth),
    ...unusedSentences(from, ordered, question.strengths),
  ];
  return {
    kind: 'Futures',
    from,
    assumed: assumedOf(graph, from, profile, held, held === null ? guess : null),
    notes: ordered.length === 0 ? [nothingWithin(graph, from, question), ...notes] : notes,
    sameWork: sameWorkFor(graph, { ...question, wishes }, named),
    ladder: ladderFor(graph, { ...question, wishes }, found),
    groups: groupsOf(graph, found, named, { ...question, wishes }),
    askBack: asksBack ? yield* askBackInSlices(graph, question, found, { worth, ordered, told: many }, held) : [],
    total: ordered.length,
    revision: graph.revision,
  };
}

/** The ladder of people who would climb it: up to the first rung that misses what they wish first. Empty for people who want other work. */
function ladderFor(graph: CareerGraph, question: FuturesQuestion, found: FoundWays): readonly Rung[] {
  const { from, profile, not, wishes, leavesWork } = question;
  if (leavesWork === true || (wishes.includes('OTHER_FIELD') && !wishes.includes('SAME_FIELD'))) return [];
  const [main] = wishes;
  const ladder = ladderOf(graph, found, (job) => isRefused(graph, job, not) || isFarTop(graph, from, job));
  const misses = ({ role }: Rung) => {
    const chain = found.ways.get(role);
    if (main === undefined || chain === undefined) return false;
    return fitOf(main, { graph, from, role, chain, profile, isOwn: false }) <= -WISH_MODEL.clear;
  };
  const end = ladder.findIndex(misses);
  const climbed = end < 0 ? ladder : ladder.slice(0, end);
  const line = [from, jobsOf(graph).standIn[from]!, ...climbed.map(({ role }) => role)];
  return isDrawnFrom(line, question) ? [] : climbed;
}

/** True for people who are drawn to work that none of these jobs is. */
function isDrawnFrom(line: readonly number[], { towards, strengths = [] }: FuturesQuestion): boolean {
  const wished = strengths.flatMap(({ isWished, jobs }) => (isWished === true ? [...jobs] : []));
  const drawn = new Set([...(towards ?? []), ...wished]);
  return drawn.size > 0 && !line.some((job) => drawn.has(job));
}

/** True for a job that somebody names as one they don't want, or that is of something they rule out. */
function isRefused(graph: CareerGraph, job: number, { roles, refusals = [] }: FuturesQuestion['not']): boolean {
  return isLeftOut(graph, job, roles) || refusals.some(({ jobs }) => jobs.has(job));
}

/** Their own work in other places, without those that are named as jobs or unwanted. */
function sameWorkFor(
  graph: CareerGraph,
  { from, wishes, minPayUsd, not, profile, leavesWork }: FuturesQuestion,
  named: readonly Candidate[],
): readonly SameWork[] {
  const field = graph.roles[from]!.discipline;
  const isOut =
    leavesWork === true ||
    isLeftOut(graph, jobsOf(graph).standIn[from]!, not.roles) ||
    (field !== undefined && not.disciplines.includes(field)) ||
    (not.refusals ?? []).some((refusal) => refusal.jobs.has(from) && !isCuredByPlace(refusal, wishes));
  return sameWorkOf(graph, {
    ...{ from, wishes, minPayUsd, isOut },
    isGone: profile.background?.jobIsGone === true,
    without: new Set([...named.map(({ role }) => role), ...not.roles]),
  });
}

/** True for a strain on the body that their own work has and not every place of it; which places have less of it is known. */
function isCuredByPlace({ isStrain }: Refusal, wishes: readonly Wish[]): boolean {
  return isStrain === true && wishes.includes('EASIER_ON_THE_BODY');
}

/**
 * The named jobs by the kind of way, without empty groups: first those that begin with what somebody asks for by name, then those that begin
 * with a job that meets what matters most, last those that begin with one that misses it, else in a fixed order.
 */
function groupsOf(
  graph: CareerGraph,
  { search }: FoundWays,
  named: readonly Candidate[],
  {
    wishes,
    not,
    profile,
    strengths,
    minPayUsd,
    towards,
  }: Pick<FuturesQuestion, 'wishes' | 'not' | 'profile' | 'strengths' | 'minPayUsd' | 'towards'>,
): readonly FutureGroup[] {
  const exits = exitsFrom(graph, search.from);
  const wayTo = waysNamed(graph, search.from);
  const job = jobsOf(graph).standIn[search.from]!;
  const isUnwanted = isLeftOut(graph, job, not.roles);
  const isJobGone = isUnwanted || profile.background?.jobIsGone === true;
  const isOwnUnwanted = isRefused(graph, job, not) || (not.refusals ?? []).some(({ isOwnAccount }) => isOwnAccount);
  const [main] = wishes;
  const isOwnTold = !isOwnUnwanted && isOwnPointedAt(graph, job, { wishes, profile, strengths, towards });
  const own = exits.find((exit) => isOwnTold && exit.way === 'OWN' && exit.job === job);
  const isOwnFirst = own !== undefined && main === 'OWN_BUSINESS';
  const said = { wishes, isJobGone, strengths, minPayUsd };
  const told = named.map(({ role, chain }, place) => {
    const way = wayTo({ role, chain });
    return new WayFuture(graph, search, role, chain, way, place + (isOwnFirst ? 2 : 1), said);
  });
  const groups = EXIT_WAYS.flatMap((way) => {
    const jobs: Future[] = told.filter((job) => job.way === way);
    if (way === 'OWN' && own !== undefined) {
      const account = ownAccount(graph, own, wishes, isOwnFirst ? 1 : told.length + 1);
      if (answersWishes(account, wishes)) jobs.unshift(account);
    }
    return jobs.length === 0 ? [] : [{ way, ...GROUPS[way], jobs: jobs.slice(0, FIRST_NAMED.ofOneWay) }];
  });
  const isAskedFor = ({ way, jobs: [first] }: FutureGroup) =>
    towards?.has(first!.role) === true || (main === 'OWN_BUSINESS' && way === 'OWN');
  const meets = ({ jobs: [first] }: FutureGroup) => main !== undefined && first!.meets.includes(main);
  const misses = ({ jobs: [first] }: FutureGroup) => main !== undefined && first!.misses.includes(main);
  const parts: readonly ((group: FutureGroup) => boolean)[] = [isAskedFor, meets, (group) => !misses(group), misses];
  const partOf = (group: FutureGroup): number => parts.findIndex((isIn) => isIn(group));
  return [...groups].sort((a, b) => partOf(a) - partOf(b));
}

/** What people say of themselves that speaks for or against work on their own account. */
type OfThemselves = Pick<FuturesQuestion, 'wishes' | 'profile'> & {
  readonly strengths: FuturesQuestion['strengths'] | undefined;
  readonly towards: FuturesQuestion['towards'] | undefined;
};

/**
 * Own account stands unasked for people who say nothing of themselves, and where the trade works so: others name it if they want it, and
 * most who tell what they want are after a wage and insurance.
 */
function isOwnPointedAt(
  graph: CareerGraph,
  job: number,
  { wishes, profile, strengths = [], towards }: OfThemselves,
): boolean {
  const isDrawn = strengths.length > 0 || (towards?.size ?? 0) > 0;
  const isSaid = wishes.length > 0 || isDrawn || Object.keys(profile.background ?? {}).length > 0;
  return !isSaid || wishes.includes('OWN_BUSINESS') || isOftenOwn(graph, job);
}
