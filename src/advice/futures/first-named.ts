/** The few jobs that a counsellor would put before somebody first, out of all within reach. */
import { type ExitWay, oncePer } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { WORK_MODEL } from '../numbers/work';
import type { Candidate } from './candidate';
import { exitsFrom, type KnownExit } from './exits';
import { costOfLessened, type Lessened } from './lessened';
import { reasonFor } from './reason';
import { beginsBelow, type Farthest, withoutStationBelow } from './stations-below';
import { countingThere, type Strength, worthOfStrengths } from './strengths';
import { waysNamed } from './ways-named';
import { fitOf, type Wish, withoutOpposites, worthOfWishes } from './wishes';
import { worthOf, worthReader } from './worth-naming';
import { yearsTold } from './years-told';

/** How candidates are weighed. */
export interface Naming {
  /** How worth naming one is, as a logit. */
  worth(candidate: Candidate): number;
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
}

/** Candidates in the order in which a counsellor would name them. */
export interface Named<C extends Candidate> {
  readonly ordered: readonly C[];
  /** How many of the first are plainly worth naming: a person is told these, and may see the others. */
  readonly told: number;
}

/** Who asks, and what they say of what they want and have. */
export interface Weighed {
  /** Number of the role left. */
  readonly from: number;
  /** What matters most comes first. */
  readonly wishes: readonly Wish[];
  /** Numbers of the jobs that they think of; not there: of none. */
  readonly towards?: ReadonlySet<number>;
  /** What they have besides their work, and what draws them; not there: nothing. */
  readonly strengths?: readonly Strength[];
  /** What they would rather have less of; not there: nothing. */
  readonly not?: { readonly less?: readonly Lessened[] };
}

/** Candidates as the model and what somebody says weigh them. @param worth - the worth of ways by itself, if it is known */
export function namingFor(
  graph: CareerGraph,
  { from, wishes, towards, strengths = [], not: { less = [] } = {} }: Weighed,
  worth: Naming['worth'] = worthFrom(graph, from),
): Naming {
  const wished = withWishes(graph, from, wishes, worth);
  if ((towards?.size ?? 0) === 0 && strengths.length === 0 && less.length === 0) return wished;
  const more = (candidate: Candidate) =>
    (towards?.has(candidate.role) === true ? WISH_MODEL.towards : 0) +
    worthOfStrengths(strengths, from, candidate.role) -
    costOfLessened(less, candidate);
  return {
    ...wished,
    worth: (candidate) => wished.worth(candidate) + more(candidate),
    suits: (candidate) => wished.suits(candidate) && costOfLessened(less, candidate) === 0,
    isBuiltOn: ({ role }) => countingThere(strengths, from, role).length > 0,
    drawnTo: strengths.flatMap(({ isWished, jobs }) => (isWished === true ? [jobs] : [])),
  };
}

/** The worth of ways out of a job, wishes aside, each worked out once. @param from - number of the role left */
export function worthFrom(graph: CareerGraph, from: number): Naming['worth'] {
  const read = worthReader(graph, from);
  const exits = new Map(exitsFrom(graph, from).map((exit) => [exit.job, exit]));
  const known = new Map<Chain, number>();
  return ({ role, chain }) => {
    const before = known.get(chain);
    if (before !== undefined) return before;
    const worth = worthOf(read(role, chain)) - doubtOf(graph, chain, exits.get(role));
    known.set(chain, worth);
    return worth;
  };
}

/**
 * What speaks against naming a job although its figures are good: that our way there is none that people who know the trade would send
 * you. They would stumble over its gate.
 */
function doubtOf(graph: CareerGraph, chain: Chain, exit: KnownExit | undefined): number {
  if (exit === undefined) return chain.length > 1 ? FIRST_NAMED.unlisted : 0;
  const stated = Math.max(exit.years, FIRST_NAMED.leastStated);
  return yearsTold(graph, chain) > FIRST_NAMED.farLonger * stated + FIRST_NAMED.moreYears ? FIRST_NAMED.late : 0;
}

/** Candidates with wishes, which count for nothing where they contradict each other; the first is the main one. */
function withWishes(graph: CareerGraph, from: number, wished: readonly Wish[], worth: Naming['worth']): Naming {
  const wishes = withoutOpposites(wished);
  const [main] = wishes;
  if (main === undefined) return { worth, suits: () => true, mainFit: () => 0 };
  const wayTo = waysNamed(graph, from);
  const about = (candidate: Candidate) => ({ graph, from, ...candidate, isOwn: wayTo(candidate) === 'OWN' });
  return {
    worth: (candidate) => worth(candidate) + worthOfWishes(wishes, about(candidate)),
    suits: (candidate) => wishes.every((wish) => fitOf(wish, about(candidate)) >= 0),
    mainFit: (candidate) => fitOf(main, about(candidate)),
  };
}

/** The same for somebody whom reasons and ways are told: a job without either comes last. */
export function withReasons(
  graph: CareerGraph,
  search: RouteSearch,
  { wishes: wished, strengths }: Weighed,
  naming: Naming,
): Naming {
  const wishes = withoutOpposites(wished);
  const hasReason = (candidate: Candidate) =>
    countingThere(strengths, search.from, candidate.role).length > 0 ||
    reasonFor(graph, search, candidate, wishes) !== null;
  return { ...naming, isOffered: (candidate) => !beginsBelow(graph, candidate.chain) && hasReason(candidate) };
}

/**
 * The jobs at the end of some ways as `asNamed` orders them, in slices, so that other work can run between them.
 *
 * @param worth - as `worthFrom` gives it: each way is weighed once
 */
export function* namedInSlices(
  graph: CareerGraph,
  search: RouteSearch,
  asked: Weighed & Farthest,
  ways: ReadonlyMap<number, Chain>,
  worth: Naming['worth'],
): Sliced<Named<Candidate>> {
  const candidates: Candidate[] = [];
  for (const [role, chain] of ways) {
    if (candidates.length % WORK_MODEL.rowsASlice === 0) yield;
    const candidate = withoutStationBelow(graph, search, asked, { role, chain });
    worth(candidate);
    candidates.push(candidate);
  }
  return asNamed(graph, asked.from, candidates, withReasons(graph, search, asked, namingFor(graph, asked, worth)));
}

/**
 * The candidates, those first that a counsellor would name first. The first twelve hold several kinds of way and few near-copies; those
 * of them that are plainly worth naming come first, and in that what meets the main wish, and then the next rungs. Ties by number.
 *
 * @param from - number of the role left
 */
export function asNamed<C extends Candidate>(
  graph: CareerGraph,
  from: number,
  candidates: readonly C[],
  { worth, suits, isBuiltOn, drawnTo = [], mainFit, isOffered = () => true }: Naming = namingFor(graph, {
    from,
    wishes: [],
  }),
): Named<C> {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const weighed = candidates
    .map((candidate) => ({ candidate, logit: worth(candidate) }))
    .sort((a, b) => b.logit - a.logit || a.candidate.role - b.candidate.role);
  const ranked = weighed.map(({ candidate }) => candidate);
  const wayTo = waysNamed(graph, from);
  const offered = new Set(ranked.slice(0, FIRST_NAMED.told).filter(isOffered));
  const among = ranked.slice(0, FIRST_NAMED.among).filter((candidate) => offered.has(candidate));
  const best = among.filter(suits);
  const each = Object.entries(FIRST_NAMED.least).flatMap(([way, least]) =>
    best.filter(({ role }) => ways.get(role) === way).slice(0, least),
  );
  const meets = (candidate: C) => mainFit(candidate) >= WISH_MODEL.clear;
  const meeting = among.filter((candidate) => ways.has(candidate.role) && meets(candidate));
  const builtOn = isBuiltOn === undefined ? [] : best.filter(isBuiltOn).slice(0, FIRST_NAMED.builtOn);
  const ofEach = Math.min(FIRST_NAMED.drawn, Math.ceil(FIRST_NAMED.ofOneWay / drawnTo.length));
  const drawn = drawnTo.flatMap((jobs) => {
    const some = ranked.filter(({ role }) => jobs.has(role));
    return firstThat([...some.filter(suits), ...some], isOffered, ofEach);
  });
  const usual = chosenOf(graph, [...drawn, ...builtOn, ...each, ...offered, ...ranked], wayTo);
  const isMet = [...usual].filter(meets).length >= Math.min(FIRST_NAMED.meeting, meeting.length);
  const wanted = meeting.slice(0, FIRST_NAMED.meeting);
  const chosen = isMet
    ? usual
    : chosenOf(graph, [...drawn, ...wanted, ...builtOn, ...each, ...offered, ...ranked], wayTo);
  const inOrder = weighed.filter(({ candidate }) => chosen.has(candidate));
  const nextRungs = each.filter(({ role }) => ways.get(role) === 'UP');
  const met = inOrder.map(({ candidate }) => candidate).filter(meets);
  const asked = new Set([...drawn, ...builtOn, ...met.slice(0, FIRST_NAMED.meeting), ...nextRungs]);
  const plain = plainlyNamed(inOrder, wayTo, asked);
  const isDrawn = ({ role }: C) => drawnTo.some((jobs) => jobs.has(role));
  const firstFit = (candidate: C) => (isDrawn(candidate) ? 1 : mainFit(candidate));
  const asTold = (some: readonly C[]) =>
    bestMetFirst(
      rungsFirst(some, (candidate) => ways.get(candidate.role) === 'UP' && suits(candidate)),
      firstFit,
    );
  const told = ranked.filter((candidate) => plain.has(candidate));
  const others = ranked.filter((candidate) => chosen.has(candidate) && !plain.has(candidate));
  return {
    ordered: [...asTold(told), ...asTold(others), ...ranked.filter((candidate) => !chosen.has(candidate))],
    told: told.length,
  };
}

/**
 * Those of the chosen that are plainly worth naming: the first few in any case, the best of each kind of way, and whatever speaks for
 * itself.
 *
 * @param inOrder - the best first
 * @param asked - what is told however little speaks for it: the next rungs, and what answers what somebody says of themselves
 */
function plainlyNamed<C extends Candidate>(
  inOrder: readonly { readonly candidate: C; readonly logit: number }[],
  wayTo: (candidate: Candidate) => ExitWay,
  asked: ReadonlySet<C>,
): ReadonlySet<C> {
  const shown = new Set<ExitWay>();
  const plain = new Set<C>();
  for (const [place, { candidate, logit }] of inOrder.entries()) {
    const way = wayTo(candidate);
    const isFirstOfWay = !shown.has(way) && logit >= FIRST_NAMED.ofAnotherWay;
    if (place < FIRST_NAMED.anyhow || logit >= FIRST_NAMED.plain || isFirstOfWay || asked.has(candidate)) {
      plain.add(candidate);
      shown.add(way);
    }
  }
  return plain;
}

/** The first few of a list for which something is true; it is asked of no more than need be. */
function firstThat<C>(list: readonly C[], isTrue: (one: C) => boolean, most: number): readonly C[] {
  const found = new Set<C>();
  for (const one of list) {
    if (found.size >= most) break;
    if (!found.has(one) && isTrue(one)) found.add(one);
  }
  return [...found];
}

/** The first twelve of a list that has the most wanted first, few of one kind of way or of one family. */
function chosenOf<C extends Candidate>(
  graph: CareerGraph,
  wanted: readonly C[],
  wayTo: (candidate: Candidate) => ExitWay,
): ReadonlySet<C> {
  const chosen = new Set<C>();
  const counts = new Map<string, number>();
  const room = (key: string, most: number) => (counts.get(key) ?? 0) < most;
  for (const candidate of wanted) {
    if (chosen.size >= FIRST_NAMED.most) break;
    if (chosen.has(candidate)) continue;
    const way = wayTo(candidate);
    const family = familyOf(graph)[candidate.role]!;
    if (!room(way, FIRST_NAMED.ofOneWay) || !room(family, FIRST_NAMED.ofOneFamily)) continue;
    chosen.add(candidate);
    for (const key of [way, family]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return chosen;
}

/** What meets the main wish, then what does neither, then what misses it; each part in its order. */
function bestMetFirst<C>(chosen: readonly C[], mainFit: (one: C) => number): readonly C[] {
  const part = (one: C) => {
    const fit = mainFit(one);
    return fit >= WISH_MODEL.clear ? 0 : fit <= -WISH_MODEL.clear ? 2 : 1;
  };
  return [...chosen].sort((a, b) => part(a) - part(b));
}

/** The next rungs before the others, each part in its order: people ask for their own ladder first. */
function rungsFirst<C>(chosen: readonly C[], isRung: (candidate: C) => boolean): readonly C[] {
  return [...chosen.filter(isRung), ...chosen.filter((candidate) => !isRung(candidate))];
}

/** The broad occupation of each role, "29-114"; the role's own id where none is known, so that it is alone in its family. */
const familyOf = oncePer((graph: CareerGraph): readonly string[] => {
  const { codes } = jobsOf(graph);
  return graph.roles.map(({ id, index }) => {
    const [first] = codes[index]!;
    return first === undefined ? id : first.code.slice(0, 6);
  });
});
