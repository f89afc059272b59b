/** What a counsellor crosses out of a list before handing it over: such jobs stand in the full list, and are not told. */
import { CLASSIFICATIONS, seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Verdict } from '../answers/route';
import { schoolingOfChain } from '../chains/step-facts';
import { verdictOf } from '../conclusion/verdict';
import { exitsFrom, exitTo } from '../jobs/exits';
import { payNowOf } from '../jobs/pay-now';
import { rungOf } from '../jobs/rungs';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { middleOf, payAtStart, payLater } from '../practical/pay-for-person';
import type { Candidate } from './candidate';
import { ABOUT_PAY, type Wish } from './wishes';
import { yearsTold } from './years-told';

/** A job that may be told, and who asks. */
interface ListedCase {
  readonly graph: CareerGraph;
  readonly search: RouteSearch;
  readonly candidate: Candidate;
  readonly wishes: readonly Wish[];
  /** True if the job meets what they wish first. */
  readonly meetsMain: boolean;
  /** Wishes that the job clearly misses. */
  readonly missed: readonly Wish[];
  /** How worth naming it is, wishes aside, as a logit. */
  readonly ownWorth: number;
  /** True if something that they have besides their work counts there. */
  readonly isBuiltOn: boolean;
  /** True for work that draws them. */
  readonly isDrawn: boolean;
  /** Their age, if they tell it. */
  readonly age: number | undefined;
  /** Dollars a year that they need; null if they say nothing of it. */
  readonly minPayUsd: number | null;
}

/** How much would be told of a list without what is crossed out: then some reasons are dropped. */
export type Left = 'ENOUGH' | 'SOME' | 'FEW' | 'HARDLY_ANY';

/** One reason to cross a job out. */
export interface CrossingOut {
  readonly name: string;
  /** What a counsellor says of it. */
  readonly says: string;
  /** True if it holds for work that draws somebody too. */
  readonly isForAll?: true;
  /** Where it is dropped: where only some others would be told, where few would, or only where next to nothing would; not there: nowhere. */
  readonly dropped?: Exclude<Left, 'ENOUGH'>;
  readonly isTrue: (about: ListedCase) => boolean;
}

/** Wishes that come from how somebody lives: hours, the body, what has to be paid. */
const NEEDED: readonly Wish[] = [
  'REGULAR_HOURS',
  'HOME_EVERY_NIGHT',
  'EASIER_ON_THE_BODY',
  'LESS_STRESS',
  'SAME_PAY_AT_LEAST',
  'STEADY_PAY',
  'NOT_LEAD',
  'LESS_TRAVEL',
  'WORK_FROM_HOME',
  'PART_TIME',
];

const MANAGER = seniorityRank('MANAGER');
const EXECUTIVE = seniorityRank('EXECUTIVE');

/** All reasons, each with what a counsellor says. */
export const CROSSINGS_OUT: readonly CrossingOut[] = [
  {
    name: 'not-advised',
    says: 'What you would advise against you do not name.',
    isForAll: true,
    dropped: 'FEW',
    isTrue: (about) => verdictIn(about) === 'UNWISE',
  },
  {
    name: 'against-the-first-wish',
    says: 'What misses the first thing that somebody wishes is no answer to them, the next rung included.',
    isTrue: ({ wishes, missed }) => missed.some((wish) => wish === wishes[0]),
  },
  {
    name: 'against-what-life-needs',
    says: 'What somebody needs to live, such as nights at home or a whole back, a job may not miss, whatever else they wish first.',
    isTrue: ({ missed }) => missed.some((wish) => NEEDED.includes(wish)),
  },
  {
    name: 'unknown-pay',
    says: 'To people for whom the pay decides you name no job of which nobody knows what it pays.',
    dropped: 'HARDLY_ANY',
    isTrue: ({ graph, wishes, candidate: { role } }) =>
      wishes.some((wish) => ABOUT_PAY.includes(wish)) && payLater(graph, role) === null,
  },
  {
    name: 'starts-below-what-they-need',
    says: 'To people who say what they need to earn you name no job whose middle pay at the start is less; on their own ladder they lose nothing.',
    isForAll: true,
    dropped: 'HARDLY_ANY',
    isTrue: startsBelowNeed,
  },
  {
    name: 'against-a-wish',
    says: 'What clearly misses anything that somebody wishes you name only where there is little else.',
    dropped: 'SOME',
    isTrue: ({ missed }) => missed.length > 0,
  },
  {
    name: 'less-pay-for-good',
    says: 'A job that begins at less pay and never comes up to what they earn you name only to people whose first wish it meets, or who have something for it.',
    dropped: 'SOME',
    isTrue: (about) => !about.meetsMain && !about.isBuiltOn && isLessForGood(about),
  },
  {
    name: 'only-the-wish',
    says: 'A wish alone makes no job worth naming that nobody in this work goes to.',
    dropped: 'HARDLY_ANY',
    isTrue: ({ isBuiltOn, ownWorth }) => ownWorth < (isBuiltOn ? FIRST_NAMED.strangeBuiltOn : FIRST_NAMED.strange),
  },
  {
    name: 'nobody-goes-there',
    says: 'Of a trade whose ways out are known you name no job to which nobody in it goes, only what draws them, or is built on what they have, if it is well described and they can begin it at once.',
    isForAll: true,
    dropped: 'HARDLY_ANY',
    isTrue: (about) => isUnlisted(about) && hasList(about) && !((about.isDrawn || about.isBuiltOn) && canBegin(about)),
  },
  {
    name: 'far-from-what-draws',
    says: 'Of what draws somebody you name what they can begin, not what few manage or what lies behind another job.',
    isForAll: true,
    dropped: 'HARDLY_ANY',
    isTrue: (about) =>
      about.isDrawn && isUnlisted(about) && (about.candidate.chain.length > 1 || verdictIn(about) === 'HARD'),
  },
  {
    name: 'long-climb',
    says: 'What takes years of other jobs first is a rung of the ladder and no job to name next; study of years is another matter, and so is the rung of people who wish to lead.',
    dropped: 'HARDLY_ANY',
    isTrue: ({ graph, wishes, candidate: { chain } }) =>
      wishes[0] !== 'LEAD_PEOPLE' &&
      yearsTold(graph, chain) >= FIRST_NAMED.longClimb &&
      schoolingOfChain(chain) < WISH_MODEL.longStudy,
  },
  {
    name: 'late-for-school',
    says: 'Of the years that somebody has left to work, school may take a small share: it has to be earned back.',
    isForAll: true,
    dropped: 'HARDLY_ANY',
    isTrue: ({ age, candidate: { chain } }) =>
      age !== undefined &&
      schoolingOfChain(chain) > FIRST_NAMED.schoolShare * Math.max(0, FIRST_NAMED.worksUntil - age),
  },
  {
    name: 'top-seat',
    says: 'A seat at the top of a firm is no promise to people who do not manage yet.',
    isTrue: ({ graph, search: { from }, candidate: { role } }) => isFarTop(graph, from, role),
  },
];

function verdictIn({ graph, search: { profile }, candidate: { chain } }: ListedCase): Verdict {
  const ends = { from: chain[0]!.from, to: chain.at(-1)!.to, profile };
  return verdictOf(graph, chain, ends, profile.background?.jobIsGone === true).verdict;
}

/** True for a job to which nobody in this work goes, as far as editors know. */
function isUnlisted({ graph, search: { from }, candidate: { role } }: ListedCase): boolean {
  return exitTo(graph, from, role) === undefined;
}

/** True if editors list where people of this work go. */
function hasList({ graph, search: { from } }: ListedCase): boolean {
  return exitsFrom(graph, from).length > 0;
}

/** True for a job of ours, which is described in full, that one move leads to and that is not hard to get. */
function canBegin(about: ListedCase): boolean {
  const { graph, candidate } = about;
  const { isOurs } = CLASSIFICATIONS[graph.roles[candidate.role]!.scheme];
  return isOurs && candidate.chain.length === 1 && verdictIn(about) !== 'HARD';
}

/** True for a job that pays clearly less than today's at the start, and less after some years too. */
function isLessForGood({ graph, search: { from, profile }, candidate: { role, chain } }: ListedCase): boolean {
  const now = payNowOf(graph, from, profile);
  const [start, later] = [payAtStart(graph, role, chain, profile), payLater(graph, role)];
  if (now === null || start === null || later === null) return false;
  return middleOf(start) < WISH_MODEL.less * now && middleOf(later) < now;
}

/** True for a job off their ladder whose pay at the start is known, and in its middle less than they need. */
function startsBelowNeed(about: ListedCase): boolean {
  const { graph, minPayUsd } = about;
  const { from, profile } = about.search;
  const { role, chain } = about.candidate;
  if (minPayUsd === null || exitTo(graph, from, role)?.way === 'UP') return false;
  const start = payAtStart(graph, role, chain, profile);
  return start !== null && middleOf(start) < minPayUsd;
}

/** True for a seat at the top of a firm or of one of its parts. */
export function isTopSeat(graph: CareerGraph, job: number): boolean {
  return rungOf(graph, job) >= EXECUTIVE;
}

/** True for a seat at the top, asked from below its managers. */
export function isFarTop(graph: CareerGraph, from: number, job: number): boolean {
  return isTopSeat(graph, job) && !(rungOf(graph, from) >= MANAGER);
}

/** True for a job that one of the reasons crosses out. @param left - how much would be told otherwise */
export function isCrossedOut(about: ListedCase, left: Left): boolean {
  const isDropped = ({ dropped }: CrossingOut) => {
    if (dropped === undefined || left === 'ENOUGH') return false;
    if (left === 'HARDLY_ANY') return dropped === left || !isUnlisted(about);
    return dropped === left || (dropped === 'SOME' && left === 'FEW');
  };
  return CROSSINGS_OUT.some(
    (reason) => (reason.isForAll === true || !about.isDrawn) && !isDropped(reason) && reason.isTrue(about),
  );
}
