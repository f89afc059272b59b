/** The few jobs that a counsellor would put before somebody first, out of all within reach. */
import type { CareerGraph, Sliced } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { FIRST_NAMED } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';
import { WORK_MODEL } from '../numbers/work';
import type { Candidate } from './candidate';
import { chosenFirst, firstOfEachKind } from './chosen-first';
import { type Naming, namingFor, type Weighed, withReasons } from './naming';
import { firstThat, rankingOf } from './ranking';
import { type Farthest, withoutStationBelow } from './stations-below';
import { toldOf } from './told-of-chosen';

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
  naming: Naming = namingFor(graph, { from, wishes: [] }),
): Named<C> {
  const ranking = rankingOf(graph, from, candidates, naming);
  const { ranked, wayTo, firstFit, suits, isDown, isRung } = ranking;
  const chosen = chosenFirst(ranking);
  const { told, crossedOut } = toldOf(ranking, chosen);
  const { each, offered, builtOn } = chosen;
  const sound = [...each, ...offered, ...ranked.slice(0, FIRST_NAMED.told)].filter((candidate) => !isDown(candidate));
  // The next rung stands in the full list, even of people who would not climb it.
  const rung = firstThat(ranked, isRung, 1);
  const first = firstOfEachKind(graph, [...told, ...crossedOut, ...builtOn, ...rung, ...sound, ...ranked], wayTo);
  const isTold = new Set(told);
  const untold = ranked.filter((candidate) => first.has(candidate) && !isTold.has(candidate));
  const inTurn = (some: readonly C[]) =>
    bestMetFirst(
      rungsFirst(some, (candidate) => isRung(candidate) && suits(candidate)),
      firstFit,
    );
  return {
    ordered: [...inTurn(told), ...inTurn(untold), ...ranked.filter((candidate) => !first.has(candidate))],
    told: told.length,
  };
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
