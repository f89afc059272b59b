/** How worth naming jobs are to somebody, by the model and by what they say. */
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { exitsFrom, type KnownExit } from '../jobs/exits';
import { isOfOtherField } from '../jobs/own-field';
import { isOwnSpecialty } from '../jobs/own-specialty';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import type { Candidate } from './candidate';
import { isCrossedOut, type Left } from './crossed-out';
import { costOfLessened, type Lessened } from './lessened';
import { reasonFor } from './reason';
import { beginsBelow, isBelow } from './stations-below';
import { countingThere, type Strength, worthOfStrengths } from './strengths';
import { waysNamed } from './ways-named';
import { fitOf, type Wish, withoutOpposites, worthOfWishes } from './wishes';
import { worthOf, worthReader } from './worth-naming';
import { yearsTold } from './years-told';

/** How candidates are weighed. */
export interface Naming {
  /** How worth naming one is, as a logit. */
  worth(candidate: Candidate): number;
  /** How worth naming one is, as a logit, whatever somebody says; not there: as `worth`. */
  ownWorth?(candidate: Candidate): number;
  /** False for one that misses a wish: it is in the list only on its merits. */
  suits(candidate: Candidate): boolean;
  /** True for one where something counts that they have besides their work; not there: nothing does. */
  isBuiltOn?(candidate: Candidate): boolean;
  /** The jobs of each thing that draws somebody, by number; not there: nothing does. Some of each are named, and come first. */
  readonly drawnTo?: readonly ReadonlySet<number>[];
  /** How well one meets what matters most, -1 to 1; 0 if nothing does. */
  mainFit(candidate: Candidate): number;
  /**
   * False for one that nothing in particular speaks for, or whose way begins below the job held: it is named only where nothing else is
   * left. Asked of the best alone.
   */
  isOffered?(candidate: Candidate): boolean;
  /** True for a step down that meets no main wish: it is named last. Not there: none is. */
  isDown?(candidate: Candidate): boolean;
  /** True for one that only what matters most speaks for: it is named where few others are left. Not there: none is. */
  isFiller?(candidate: Candidate): boolean;
  /**
   * True for one that a counsellor would not hand over: it stands in the full list and is not told. Not there: none is.
   *
   * @param left - how much would be told otherwise
   */
  isCrossedOut?(candidate: Candidate, left: Left): boolean;
}

/** Who asks, and what they say of what they want and have. */
export interface Weighed {
  /** Number of the role left. */
  readonly from: number;
  /** What they bring; not there: what is usual. */
  readonly profile?: Profile | undefined;
  /** What matters most comes first. */
  readonly wishes: readonly Wish[];
  /** Numbers of the jobs that they think of; not there: of none. */
  readonly towards?: ReadonlySet<number>;
  /** What they have besides their work, and what draws them; not there: nothing. */
  readonly strengths?: readonly Strength[];
  /** What they would rather have less of; not there: nothing. */
  readonly not?: { readonly less?: readonly Lessened[] };
  /** True if they want no more of the work that they do, or can't do it; not there: nothing says so. */
  readonly leavesWork?: boolean;
  /** Their age, if they tell it; not there: it is not said. */
  readonly age?: number | undefined;
  /** Dollars a year that they need; null or not there: they say nothing of it. */
  readonly minPayUsd?: number | null;
}

/** Candidates as the model and what somebody says weigh them. @param worth - the worth of ways by itself, if it is known */
export function namingFor(
  graph: CareerGraph,
  { from, profile, wishes, towards, strengths = [], not: { less = [] } = {} }: Weighed,
  worth: Naming['worth'] = worthFrom(graph, from),
): Naming {
  const wished = { ...withWishes(graph, { from, profile, wishes }, worth), ownWorth: worth };
  if ((towards?.size ?? 0) === 0 && strengths.length === 0 && less.length === 0) return wished;
  const more = (candidate: Candidate) =>
    (towards?.has(candidate.role) === true ? WISH_MODEL.towards : 0) +
    worthOfStrengths(strengths, from, candidate.role) -
    costOfLessened(less, candidate);
  const drawn = strengths.flatMap(({ isWished, jobs }) => (isWished === true ? [jobs] : []));
  return {
    ...wished,
    worth: (candidate) => wished.worth(candidate) + more(candidate),
    suits: (candidate) => wished.suits(candidate) && costOfLessened(less, candidate) === 0,
    isBuiltOn: ({ role }) => countingThere(strengths, from, role).length > 0,
    drawnTo: drawn.length === 0 && towards !== undefined && towards.size > 0 ? [towards] : drawn,
  };
}

/** The worth of ways out of a job, wishes aside, each worked out once. @param from - number of the role left */
export function worthFrom(graph: CareerGraph, from: number): Naming['worth'] {
  const read = worthReader(graph, from);
  const doubtOf = doubtsFrom(graph, from);
  const known = new Map<Chain, number>();
  return ({ role, chain }) => {
    const before = known.get(chain);
    if (before !== undefined) return before;
    const worth = worthOf(read(role, chain)) - doubtOf({ role, chain });
    known.set(chain, worth);
    return worth;
  };
}

/**
 * What speaks against naming jobs although their figures are good, in logits: that our way there is none that people who know the trade
 * would send you. They would stumble over its gate.
 */
export function doubtsFrom(graph: CareerGraph, from: number): Naming['worth'] {
  const exits = new Map(exitsFrom(graph, from).map((exit) => [exit.job, exit]));
  return ({ role, chain }) => {
    const exit = exits.get(role);
    if (exit === undefined) return FIRST_NAMED.unlisted + (chain.length > 1 ? FIRST_NAMED.unlistedWay : 0);
    return isLate(graph, chain, exit) ? FIRST_NAMED.late : 0;
  };
}

/** True if our way takes far longer than people who know the trade say: it goes through a gate that they don't mean. */
function isLate(graph: CareerGraph, chain: Chain, exit: KnownExit): boolean {
  const stated = Math.max(exit.years, FIRST_NAMED.leastStated);
  return yearsTold(graph, chain) > FIRST_NAMED.farLonger * stated + FIRST_NAMED.moreYears;
}

/** Candidates with wishes, which count for nothing where they contradict each other; the first is the main one. */
function withWishes(
  graph: CareerGraph,
  { from, profile, wishes: wished }: Pick<Weighed, 'from' | 'profile' | 'wishes'>,
  worth: Naming['worth'],
): Naming {
  const wishes = withoutOpposites(wished);
  const [main] = wishes;
  if (main === undefined) return { worth, suits: () => true, mainFit: () => 0 };
  const wayTo = waysNamed(graph, from);
  const about = (candidate: Candidate) => ({ graph, from, profile, ...candidate, isOwn: wayTo(candidate) === 'OWN' });
  return {
    worth: (candidate) => worth(candidate) + worthOfWishes(wishes, about(candidate)),
    suits: (candidate) => wishes.every((wish) => fitOf(wish, about(candidate)) >= 0),
    mainFit: (candidate) => fitOf(main, about(candidate)),
  };
}

/** The same for somebody whom reasons and ways are told: a job without either comes last, and one that means another field or another gate. */
export function withReasons(
  graph: CareerGraph,
  search: RouteSearch,
  { wishes, towards, strengths, leavesWork, age, minPayUsd = null }: Weighed,
  naming: Naming,
): Naming & Required<Pick<Naming, 'isOffered' | 'isFiller' | 'isCrossedOut'>> {
  const hasReason = (candidate: Candidate) =>
    towards?.has(candidate.role) === true ||
    countingThere(strengths, search.from, candidate.role).length > 0 ||
    reasonFor(graph, search, candidate) !== null;
  const exits = new Map(exitsFrom(graph, search.from).map((exit) => [exit.job, exit]));
  const isMeant = ({ role, chain }: Candidate) => {
    const exit = exits.get(role);
    if (exit?.way === 'UP') return leavesWork !== true;
    return exit === undefined || !isLate(graph, chain, exit);
  };
  const isDown = (candidate: Candidate) =>
    (naming.mainFit(candidate) < WISH_MODEL.clear && isBelow(graph, search, candidate.role)) ||
    (isOwnSpecialty(graph, search.from, candidate.role) &&
      (!exits.has(candidate.role) || naming.mainFit(candidate) <= -WISH_MODEL.clear));
  const isSensible = (candidate: Candidate) =>
    isMeant(candidate) &&
    !beginsBelow(graph, search, candidate.chain) &&
    !isDown(candidate) &&
    !isOfOtherField(graph, search.from, candidate.role);
  const { worth, ownWorth = worth } = naming;
  const wayTo = waysNamed(graph, search.from);
  const missedBy = (candidate: Candidate) => {
    const about = { graph, from: search.from, profile: search.profile, isOwn: wayTo(candidate) === 'OWN' };
    return withoutOpposites(wishes).filter((wish) => fitOf(wish, { ...about, ...candidate }) <= -WISH_MODEL.clear);
  };
  const isDrawn = (job: number) =>
    towards?.has(job) === true || strengths?.some(({ isWished, jobs }) => isWished === true && jobs.has(job)) === true;
  // A few jobs are asked for by name, more are a field.
  const isByName = (job: number) => towards?.has(job) === true && towards.size <= FIRST_NAMED.byName;
  const caseOf = (candidate: Candidate) => ({
    ...{ graph, search, candidate, age, minPayUsd, wishes: withoutOpposites(wishes) },
    meetsMain: naming.mainFit(candidate) >= WISH_MODEL.clear,
    missed: missedBy(candidate),
    ownWorth: ownWorth(candidate),
    isBuiltOn: countingThere(strengths, search.from, candidate.role).length > 0,
    isDrawn: isDrawn(candidate.role),
  });
  return {
    ...naming,
    isDown,
    isOffered: (candidate) => isSensible(candidate) && hasReason(candidate),
    isCrossedOut: (candidate, left) => !isByName(candidate.role) && isCrossedOut(caseOf(candidate), left),
    isFiller: (candidate) =>
      isSensible(candidate) && (wishes.length === 0 || naming.mainFit(candidate) >= WISH_MODEL.clear),
  };
}
