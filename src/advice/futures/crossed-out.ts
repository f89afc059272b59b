/** What a counsellor crosses out of a list before handing it over: such jobs stand in the full list, and are not told. */
import { seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Verdict } from '../answers/route';
import { schoolingOfChain } from '../chains/step-facts';
import { verdictOf } from '../conclusion/verdict';
import { exitTo } from '../jobs/exits';
import { rungOf } from '../jobs/rungs';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { payLater } from '../practical/pay-for-person';
import type { Candidate } from './candidate';
import type { Wish } from './wishes';
import { yearsTold } from './years-told';

/** A job that may be told, and who asks. */
interface ListedCase {
  readonly graph: CareerGraph;
  readonly search: RouteSearch;
  readonly candidate: Candidate;
  readonly wishes: readonly Wish[];
  /** Wishes that the job clearly misses. */
  readonly missed: readonly Wish[];
  /** How worth naming it is, wishes aside, as a logit. */
  readonly ownWorth: number;
  /** True if something that they have besides their work counts there. */
  readonly isBuiltOn: boolean;
  /** True for work that draws them. */
  readonly isDrawn: boolean;
}

/** How much would be told of a list without what is crossed out: then some reasons are dropped. */
export type Left = 'ENOUGH' | 'FEW' | 'HARDLY_ANY';

/** One reason to cross a job out. */
export interface CrossingOut {
  readonly name: string;
  /** What a counsellor says of it. */
  readonly says: string;
  /** True if it holds for work that draws somebody too. */
  readonly isForAll?: true;
  /** Where it is dropped: where little else would be told, or only where next to nothing would; not there: nowhere. */
  readonly dropped?: 'FEW' | 'HARDLY_ANY';
  readonly isTrue: (about: ListedCase) => boolean;
}

/** Wishes that nobody can say a job meets whose pay is unknown. */
const ABOUT_PAY: readonly Wish[] = ['MORE_PAY', 'SAME_PAY_AT_LEAST'];

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
    name: 'only-the-wish',
    says: 'A wish alone makes no job worth naming that nobody in this work goes to.',
    dropped: 'HARDLY_ANY',
    isTrue: ({ isBuiltOn, ownWorth }) => ownWorth < (isBuiltOn ? FIRST_NAMED.strangeBuiltOn : FIRST_NAMED.strange),
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
    says: 'What takes years of other jobs first is a rung of the ladder and no job to name next; study of years is another matter.',
    dropped: 'HARDLY_ANY',
    isTrue: ({ graph, candidate: { chain } }) =>
      yearsTold(graph, chain) >= FIRST_NAMED.longClimb && schoolingOfChain(chain) < WISH_MODEL.longStudy,
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
  const isDropped = ({ dropped }: CrossingOut) =>
    left === 'HARDLY_ANY' ? dropped === left || (dropped === 'FEW' && !isUnlisted(about)) : dropped === left;
  return CROSSINGS_OUT.some(
    (reason) => (reason.isForAll === true || !about.isDrawn) && !isDropped(reason) && reason.isTrue(about),
  );
}
