/** The few jobs that a counsellor would put before somebody first, out of all within reach. */
import { type ExitWay, oncePer } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { exitsFrom } from '../jobs/exits';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { WORK_MODEL } from '../numbers/work';
import type { Candidate } from './candidate';
import type { Left } from './crossed-out';
import { type Naming, namingFor, type Weighed, withReasons } from './naming';
import { type Farthest, withoutStationBelow } from './stations-below';
import { worthTellingFrom } from './telling-order';
import { waysNamed } from './ways-named';

/** Candidates in the order in which a counsellor would name them. */
export interface Named<C extends Candidate> {
  readonly ordered: readonly C[];
  /** How many of the first are plainly worth naming: a person is told these, and may see the others. */
  readonly told: number;
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
  {
    worth,
    suits,
    isBuiltOn,
    drawnTo = [],
    mainFit,
    isDown = () => false,
    isOffered = () => true,
    isFiller = () => false,
    isCrossedOut = () => false,
  }: Naming = namingFor(graph, {
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
  const suitable = among.filter(suits);
  const isRung = ({ role }: C) => ways.get(role) === 'UP';
  const isDrawn = ({ role }: C) => drawnTo.some((jobs) => jobs.has(role));
  const firstFit = (candidate: C) => (isDrawn(candidate) ? 1 : mainFit(candidate));
  const kept = (some: readonly C[]) => withFewMissing(some, firstFit, isRung);
  const each = Object.entries(FIRST_NAMED.least).flatMap(([way, least]) =>
    suitable.filter(({ role }) => ways.get(role) === way).slice(0, least),
  );
  const meets = (candidate: C) => mainFit(candidate) >= WISH_MODEL.clear;
  const meeting = among.filter((candidate) => ways.has(candidate.role) && meets(candidate));
  const builtOn =
    isBuiltOn === undefined
      ? []
      : firstThat(suitable, (one) => isBuiltOn(one) && !isCrossedOut(one, 'ENOUGH'), FIRST_NAMED.builtOn);
  const ofEach = Math.min(FIRST_NAMED.drawn, Math.ceil(FIRST_NAMED.ofOneWay / drawnTo.length));
  const drawn = drawnTo.flatMap((jobs) => {
    const some = ranked.filter(({ role }) => jobs.has(role));
    return firstThat([...some.filter(suits), ...some], isOffered, ofEach);
  });
  const fillers = ranked
    .slice(0, FIRST_NAMED.told)
    .filter((candidate) => !offered.has(candidate) && isFiller(candidate));
  const choose = (first: readonly C[]) => {
    const wanted = [...builtOn, ...each, ...offered];
    const chosen = chosenOf(graph, kept([...drawn, ...first, ...wanted]), wayTo);
    const lacking = fillersLacking(chosen, mainFit);
    const more = fillers.filter((candidate) => !chosen.has(candidate)).slice(0, lacking);
    return more.length === 0 ? chosen : chosenOf(graph, kept([...drawn, ...first, ...more, ...wanted]), wayTo);
  };
  const usual = choose([]);
  const isMet = [...usual].filter(meets).length >= Math.min(FIRST_NAMED.meeting, meeting.length);
  const wanted = meeting.slice(0, FIRST_NAMED.meeting);
  const chosen = isMet ? usual : choose(wanted);
  const inOrder = weighed.filter(({ candidate }) => chosen.has(candidate));
  const nextRungs = each.filter(isRung);
  const met = inOrder.map(({ candidate }) => candidate).filter(meets);
  const asked = new Set([...drawn, ...builtOn, ...met.slice(0, FIRST_NAMED.meeting), ...nextRungs]);
  const isApart = (candidate: C) => !isDrawn(candidate) && isBuiltOn?.(candidate) !== true;
  const worthTelling = plainlyNamed(inOrder, wayTo, asked);
  const tells = worthTellingFrom(graph, from, worth);
  const telling = [...inOrder].sort((a, b) => tells(b.candidate) - tells(a.candidate));
  const left = (many: Left) => telling.filter(({ candidate }) => !isCrossedOut(candidate, many));
  const [strict, most] = [left('ENOUGH'), left('SOME')];
  const rest = most.length >= FIRST_NAMED.enough ? most : left('FEW');
  const best = plainlyNamed(strict.length >= FIRST_NAMED.some ? strict : rest, wayTo, asked);
  // What they wish first a few jobs answer, if need be some to which nobody in the work goes.
  const answering = [...best].filter(meets).length;
  const others = met.filter((candidate) => !best.has(candidate));
  const more = firstThat(
    others,
    (candidate) => !isCrossedOut(candidate, 'HARDLY_ANY'),
    FIRST_NAMED.meeting - answering,
  );
  const named = new Set([...best, ...more]);
  const some = isDrawnAway(from, drawnTo, named) ? withFewApart(ranked, named, isApart) : named;
  // Nobody leaves with empty hands: then what people of their work go to is told, with what speaks against it.
  const spare = () => [...met, ...ranked, ...inOrder.map(({ candidate }) => candidate)];
  const isListed = ({ role }: C) => ways.has(role);
  const plain = some.size >= FIRST_NAMED.enough ? some : withSpare(some, spare(), isListed, isCrossedOut);
  const asTold = (some: readonly C[]) =>
    bestMetFirst(
      rungsFirst(some, (candidate) => isRung(candidate) && suits(candidate)),
      firstFit,
    );
  const told = ranked.filter((candidate) => plain.has(candidate)).sort((a, b) => tells(b, 0) - tells(a, 0));
  const sound = [...each, ...offered, ...ranked.slice(0, FIRST_NAMED.told)].filter((candidate) => !isDown(candidate));
  const crossedOut = ranked.filter((candidate) => worthTelling.has(candidate) && !plain.has(candidate));
  // The next rung stands in the full list, even of people who would not climb it.
  const rung = firstThat(ranked, isRung, 1);
  const full = [...told, ...crossedOut, ...builtOn, ...rung, ...sound, ...ranked];
  const first = chosenOf(graph, full, wayTo);
  const untold = ranked.filter((candidate) => first.has(candidate) && !plain.has(candidate));
  return {
    ordered: [...asTold(told), ...asTold(untold), ...ranked.filter((candidate) => !first.has(candidate))],
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

/**
 * What is named, and the best of some others, so that it is a few jobs: of those to which people go some, of the rest hardly any; of those
 * whatever there is, if all of it is crossed out.
 */
function withSpare<C extends Candidate>(
  named: ReadonlySet<C>,
  others: readonly C[],
  isListed: (candidate: C) => boolean,
  isCrossedOut: NonNullable<Naming['isCrossedOut']>,
): ReadonlySet<C> {
  const isLeft = (candidate: C) => named.has(candidate) || !isCrossedOut(candidate, 'HARDLY_ANY');
  const gone = firstThat([...named, ...others.filter(isListed)], isLeft, FIRST_NAMED.spare);
  const best = others.slice(0, FIRST_NAMED.told);
  const left =
    gone.length >= FIRST_NAMED.spareUnlisted ? gone : firstThat([...gone, ...best], isLeft, FIRST_NAMED.spareUnlisted);
  return new Set(left.length > 0 ? left : others.slice(0, FIRST_NAMED.enough));
}

/** True if enough is named of what draws somebody to work other than theirs: of the rest they are told little. */
function isDrawnAway<C extends Candidate>(
  from: number,
  drawnTo: readonly ReadonlySet<number>[],
  named: ReadonlySet<C>,
): boolean {
  const isDrawn = (job: number) => drawnTo.some((jobs) => jobs.has(job));
  return !isDrawn(from) && [...named].filter(({ role }) => isDrawn(role)).length >= FIRST_NAMED.drawnAway;
}

/** What is named, but of what stands apart from what draws somebody only the best few. */
function withFewApart<C>(
  ranked: readonly C[],
  named: ReadonlySet<C>,
  isApart: (candidate: C) => boolean,
): ReadonlySet<C> {
  const apart = ranked.filter((candidate) => named.has(candidate) && isApart(candidate));
  const left = new Set(apart.slice(FIRST_NAMED.besidesDrawn));
  return new Set([...named].filter((candidate) => !left.has(candidate)));
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

/** How many jobs a list lacks for which only what matters most speaks: it is to be no shorter than a few, and to meet that in a part. */
function fillersLacking<C extends Candidate>(chosen: ReadonlySet<C>, mainFit: (candidate: C) => number): number {
  const met = [...chosen].filter((candidate) => mainFit(candidate) >= WISH_MODEL.clear).length;
  const isWished = [...chosen].some((candidate) => mainFit(candidate) !== 0);
  const lacking = Math.max(FIRST_NAMED.fewest - chosen.size, isWished ? FIRST_NAMED.met - met : 0);
  return Math.max(0, lacking);
}

/** The first of a list that has the most wanted first, few of one kind of way or of one family. */
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

/** Candidates without those that miss the main wish, but for the first few next rungs: those a counsellor names anyway. */
function withFewMissing<C extends Candidate>(
  candidates: readonly C[],
  mainFit: (candidate: C) => number,
  isRung: (candidate: C) => boolean,
): readonly C[] {
  const missing = candidates.filter((candidate) => mainFit(candidate) <= -WISH_MODEL.clear);
  if (missing.length === 0) return candidates;
  const rungs = [...new Set(missing.filter(isRung))].slice(0, FIRST_NAMED.missing);
  return candidates.filter((candidate) => rungs.includes(candidate) || !missing.includes(candidate));
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
