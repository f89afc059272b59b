/** What a verdict is about: the best route to a goal, with the figures that its rules look at. */
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { yearsOf } from '../chains/chain-figures';
import { isSameLine } from '../chains/lines-of-work';
import { payLostBetween } from '../chains/pay-between';
import type { Ends } from '../chains/step-facts';
import { oddsOfWay } from '../chains/way-odds';
import { kinship, newNeeds } from '../jobs/kinship';
import { payLike, payOf } from '../jobs/pay';
import { rungOf } from '../jobs/rungs';
import type { Odds } from '../move-rules/odds-bands';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { VERDICT_MODEL } from '../numbers/verdict-model';

/** The best route, and what a counsellor weighs of it. */
export interface VerdictCase {
  readonly graph: CareerGraph;
  readonly chain: Chain;
  readonly start: number;
  readonly goal: number;
  /** The roles that the asker named. */
  readonly ends: Ends;
  readonly years: number;
  /** Years of study at full time: what study weighs does not depend on its pace, the longer years count as years. */
  readonly study: number;
  /** Years of study as they pass, and whether a part of them is study while you work. */
  readonly calendar: number;
  /** Of it: before the first job on the way. */
  readonly calendarFirst: number;
  readonly isStudyBesideWork: boolean;
  /** What the goal pays less than the start: as a share, and US dollars a year; 0 if a pay is unknown or the job is gone. */
  readonly lost: { readonly share: number; readonly usd: number };
  /** True if neither the first move nor the start as such counts for the goal. */
  readonly isNewField: boolean;
  /** Years in all and of study that are usual for such a route, and the years from which it is hard. */
  readonly usual: { readonly years: number; readonly most: number; readonly study: number };
  readonly lean: LeanYears | null;
  readonly odds: Odds;
  /** True if earlier work counts. */
  readonly counts: boolean;
}

/**
 * The case of a route.
 * @param ends - the roles that the asker named, if other jobs stand in for them: their pay is theirs
 * @param isPayGone - true for people whose job is gone: no other job takes its pay from them
 */
export function verdictCase(graph: CareerGraph, chain: Chain, ends: Ends, isPayGone = false): VerdictCase {
  const beside = chain.reduce((sum, { way }) => sum + way.besideWork, 0);
  const calendar = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const isGone = isPayGone || ends.profile?.background?.jobIsGone === true;
  return {
    graph,
    chain,
    start,
    goal,
    ends,
    years: yearsOf(chain),
    study: calendar - beside + beside / ENTRY_MODEL.besideWork,
    calendar,
    calendarFirst: chain[0]!.studyYears,
    isStudyBesideWork: beside > 0,
    lost: isGone ? { share: 0, usd: 0 } : payLostBetween(graph, chain, ends),
    isNewField: chain[0]!.relevance < MOVE_MODEL.newField && kinship(graph, start, goal) < MOVE_MODEL.newField,
    usual: usualLimits(graph, chain),
    lean: isGone ? null : leanYears(graph, chain, ends),
    odds: oddsOfWay(graph, chain),
    counts: chain.some(({ relevance, keptRelevance }) => relevance > keptRelevance),
  };
}

/** Years in all, and of study, that are usual for such a way, and the years from which it is hard. */
function usualLimits(
  graph: CareerGraph,
  chain: Chain,
): { readonly years: number; readonly most: number; readonly study: number } {
  const { usual, hard, ladder } = VERDICT_MODEL;
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const fresh = newNeeds(graph, start, goal);
  const isLadder =
    chain.every(({ relevance, isNamed }) => isNamed && relevance >= ladder.relevance) &&
    rungOf(graph, goal) >= rungOf(graph, start) &&
    (fresh <= ladder.newNeeds || chain.every(({ relevance }) => relevance >= ladder.anyNeedsRelevance));
  const isNear = chain.length === 1 && chain[0]!.isNamed && fresh <= ladder.near;
  const [years, most] = isLadder || isNear ? [ladder.years, ladder.most] : [usual.years, hard.years];
  return { years, most, study: isNear ? ladder.study : usual.study };
}

/** True if other jobs come between that are no mere rungs of one line of work. */
export function isRoundabout(graph: CareerGraph, chain: Chain): boolean {
  return chain.length > 2 || (chain.length === 2 && !isSameLine(graph, chain[0]!.from, chain[1]!.to));
}

/** What you earn less on the way, if that comes to much. */
export interface LeanYears {
  /** The most, US dollars a year. */
  readonly usd: number;
  /** Years in jobs that pay less than now. */
  readonly years: number;
  /** All that you earn less in them, in years of today's pay. */
  readonly payYears: number;
  /** True if the goal pays less too: today's pay does not come back. */
  readonly isForGood: boolean;
}

function leanYears(graph: CareerGraph, chain: Chain, ends: Ends): LeanYears | null {
  const now = ends.profile?.background?.payNow ?? payOf(graph, ends.from) ?? payLike(graph, ends.from);
  if (now === null) return null;
  let [usd, years, payYears] = [0, 0, 0];
  for (const { from, years: stay } of chain.slice(1)) {
    const pay = payOf(graph, from);
    if (pay === null || pay >= now) continue;
    usd = Math.max(usd, now - pay);
    years += stay;
    payYears += stay * (1 - pay / now);
  }
  const then = payOf(graph, ends.to);
  const isMuch = payYears >= VERDICT_MODEL.onTheWay.hard;
  return isMuch ? { usd, years, payYears, isForGood: then !== null && then < now } : null;
}
