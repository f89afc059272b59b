/** The few jobs that a counsellor would put before somebody first, out of all within reach. */
import { type ExitWay, oncePer } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import { payOf } from '../jobs/pay';
import { FIRST_NAMED, WAY_MODEL } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { WORK_MODEL } from '../numbers/work';
import { wayOf } from '../practical/way-of';
import { exitsFrom, type KnownExit } from './exits';
import { fitOf, type Wish, withoutOpposites, worthOfWishes } from './wishes';
import { worthOf, worthReader } from './worth-naming';
import { yearsTold } from './years-told';

/** A way to a job, with how worth naming the job is. */
export interface Candidate {
  readonly role: number;
  readonly chain: Chain;
}

/** How candidates are weighed. */
export interface Naming {
  /** How worth naming one is, as a logit. */
  worth(candidate: Candidate): number;
  /** False for one that misses a wish: it is in the list only on its merits. */
  suits(candidate: Candidate): boolean;
}

/** Candidates as the model weighs them, and wishes. @param from - number of the role left */
export function namingFor(graph: CareerGraph, from: number, wishes: readonly Wish[] = []): Naming {
  return withWishes(graph, from, wishes, worthFrom(graph, from));
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

/** The same with the worth by itself known. Wishes that contradict each other count for nothing. */
export function withWishes(
  graph: CareerGraph,
  from: number,
  wished: readonly Wish[],
  worth: (candidate: Candidate) => number,
): Naming {
  const wishes = withoutOpposites(wished);
  if (wishes.length === 0) return { worth, suits: () => true };
  const wayTo = waysNamed(graph, from);
  const about = (candidate: Candidate) => ({ graph, from, ...candidate, isOwn: wayTo(candidate) === 'OWN' });
  return {
    worth: (candidate) => worth(candidate) + worthOfWishes(wishes, about(candidate)),
    suits: (candidate) => wishes.every((wish) => fitOf(wish, about(candidate)) >= 0),
  };
}

/** The same with the jobs that somebody thinks of worth more. */
export function withNamed(naming: Naming, towards: ReadonlySet<number> | undefined): Naming {
  if (towards === undefined || towards.size === 0) return naming;
  const more = (role: number) => (towards.has(role) ? WISH_MODEL.towards : 0);
  return { ...naming, worth: (candidate) => naming.worth(candidate) + more(candidate.role) };
}

/**
 * The jobs at the end of some ways as `asNamed` orders them, in slices, so that other work can run between them.
 *
 * @param worth - as `worthFrom` gives it: each way is weighed once
 */
export function* namedInSlices(
  graph: CareerGraph,
  { from, wishes, towards }: NamedFor,
  ways: ReadonlyMap<number, Chain>,
  worth: Naming['worth'],
): Sliced<readonly Candidate[]> {
  const candidates = Array.from(ways, ([role, chain]) => ({ role, chain }));
  for (const [place, candidate] of candidates.entries()) {
    if (place % WORK_MODEL.rowsASlice === 0) yield;
    worth(candidate);
  }
  return asNamed(graph, from, candidates, withNamed(withWishes(graph, from, wishes, worth), towards));
}

/** Whom a list is for. */
interface NamedFor {
  /** Number of the role left. */
  readonly from: number;
  readonly wishes: readonly Wish[];
  readonly towards?: ReadonlySet<number> | undefined;
}

/**
 * The candidates, those first that a counsellor would name first; the first twelve begin with the next rungs and hold several kinds of
 * way and few near-copies. Ties by number.
 *
 * @param from - number of the role left
 */
export function asNamed<C extends Candidate>(
  graph: CareerGraph,
  from: number,
  candidates: readonly C[],
  { worth, suits }: Naming = namingFor(graph, from),
): readonly C[] {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const ranked = candidates
    .map((candidate) => ({ candidate, logit: worth(candidate) }))
    .sort((a, b) => b.logit - a.logit || a.candidate.role - b.candidate.role)
    .map(({ candidate }) => candidate);
  const wayTo = waysNamed(graph, from);
  const best = ranked.slice(0, FIRST_NAMED.among).filter(suits);
  const each = Object.entries(FIRST_NAMED.least).flatMap(([way, least]) =>
    best.filter(({ role }) => ways.get(role) === way).slice(0, least),
  );
  const chosen = new Set<C>();
  const counts = new Map<string, number>();
  const room = (key: string, most: number) => (counts.get(key) ?? 0) < most;
  for (const candidate of [...each, ...ranked]) {
    if (chosen.size >= FIRST_NAMED.most) break;
    if (chosen.has(candidate)) continue;
    const way = wayTo(candidate);
    const family = familyOf(graph)[candidate.role]!;
    if (!room(way, FIRST_NAMED.ofOneWay) || !room(family, FIRST_NAMED.ofOneFamily)) continue;
    chosen.add(candidate);
    for (const key of [way, family]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const inOrder = ranked.filter((candidate) => chosen.has(candidate));
  return [
    ...rungsFirst(inOrder, (candidate) => ways.get(candidate.role) === 'UP' && suits(candidate)),
    ...ranked.filter((candidate) => !chosen.has(candidate)),
  ];
}

/** The kind of way to each candidate: as the list of exits says, as far as study and pay allow; else by its study and moves. */
export function waysNamed(graph: CareerGraph, from: number): (candidate: Candidate) => ExitWay {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const now = payOf(graph, jobsOf(graph).standIn[from]!);
  return ({ role, chain }) => {
    const listed = ways.get(role) ?? wayOf(chain);
    const pay = payOf(graph, role);
    const isDown = listed === 'UP' && now !== null && pay !== null && pay < now;
    return asStudied(isDown ? 'SIDEWAYS' : listed, schoolingOfChain(chain));
  };
}

/** A listed kind of way, unless it takes more study than that kind says. */
function asStudied(way: ExitWay, study: number): ExitWay {
  if (way === 'SIDEWAYS' && study > WAY_MODEL.near) return asStudied('TRAINING', study);
  return way === 'TRAINING' && study > WAY_MODEL.study ? 'STUDY' : way;
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
