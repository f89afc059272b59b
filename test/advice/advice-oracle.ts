/** All chains of a network by plain recursion, judged whole and sorted: the oracle of the search for advice. */

import type { MovePrice } from '../../src/advice';
import { type AdviceQuestion, questionOf } from '../../src/advice/chains/advice-question';
import { type Beginning, extended } from '../../src/advice/chains/beginning';
import { chainAsEarned } from '../../src/advice/chains/earned';
import { isShownAlone } from '../../src/advice/chains/likelier';
import { isOfItsOwn } from '../../src/advice/chains/other-way';
import { payOf } from '../../src/advice/jobs/pay';
import { ODDS } from '../../src/advice/move-rules/odds-bands';
import { ADVICE_RULES } from '../../src/advice/numbers/advice-rules';
import { besideDoorBroken } from '../../src/advice/rules/beside-door';
import { leaderBroken, otherRouteBroken } from '../../src/advice/rules/other-routes';
import { brokenRule } from '../../src/advice/rules/routes';
import { stepBroken } from '../../src/advice/rules/steps';
import { type AdviceNetwork, adviceNetwork } from '../../src/advice/search/advice-network';
import { type Advice, adviceFor } from '../../src/advice/search/advice-search';
import { keepsLimits } from '../../src/advice/search/limits';
import { atOnce, type CareerGraph } from '../../src/graph';
import type { RouteSearch } from '../../src/routes';

type Chain = readonly MovePrice[];

/** What a search finds and what a look at every chain finds, as texts to compare. */
export interface Comparison {
  readonly advice: Advice;
  readonly found: readonly string[];
  readonly expected: readonly string[];
  /** Null, or how the search's lower bound is wrong. */
  readonly wrongBound: string | null;
}

/** Both answers to a search without roles to pass. */
export function compareAdvice(graph: CareerGraph, search: RouteSearch): Comparison {
  const question = questionOf(graph, search);
  const { start, goal } = question;
  const isWanted = keepsLimits(graph, search);
  const sorted = everyChain(atOnce(adviceNetwork(question)), start, goal, search.maxSteps)
    .flatMap((chain) => earned(question, chain))
    .filter((chain) => brokenRule(question, chain) === null && isWanted(chain))
    .sort((a, b) => keyOf(a) - keyOf(b) || a.length - b.length || compareJobs(a, b));
  const all = worthNaming(question, sorted, search.maxOverlap);
  const advice = atOnce(adviceFor(question, isWanted, { milliseconds: 1e9, steps: 1e9 }, () => 0));
  const next = all[search.first];
  const isWrong = next !== undefined && advice.lowerBound > keyOf(next) / 1000;
  return {
    advice,
    found: advice.chains.map(textOf),
    expected: all.slice(0, search.first).map(textOf),
    wrongBound: isWrong ? `${advice.lowerBound} of ${textOf(next)}` : null,
  };
}

/** What differs between both answers; null if nothing does. */
export function adviceDifference(graph: CareerGraph, search: RouteSearch): string | null {
  const { advice, found, expected, wrongBound } = compareAdvice(graph, search);
  if (!advice.exact) return 'not exact';
  if (found.join() !== expected.join()) return `found ${found.join(' | ')}; expected ${expected.join(' | ')}`;
  return wrongBound === null ? null : `wrong lower bound: ${wrongBound}`;
}

/** Cost of a chain, thousandths of expected years. */
export function keyOf(chain: Chain): number {
  return chain.reduce((sum, { cost }) => sum + Math.round(cost * 1000), 0);
}

function textOf(chain: Chain): string {
  return `${chain[0]!.from}>${chain.map(({ to }) => to).join('>')} ${keyOf(chain)}`;
}

function compareJobs(a: Chain, b: Chain): number {
  const place = a.findIndex(({ to }, at) => to !== b[at]!.to);
  return place < 0 ? 0 : a[place]!.to - b[place]!.to;
}

/** Every simple chain of a network of up to so many moves. */
function everyChain(network: AdviceNetwork, start: number, goal: number, maxSteps: number): readonly MovePrice[][] {
  const movesFrom = new Map([start, ...network.jobs].map((job) => [job, network.movesFrom(job)]));
  const found: MovePrice[][] = [];
  const walk = (job: number, chain: MovePrice[], seen: Set<number>) => {
    if (job === goal) found.push([...chain]);
    if (job === goal || chain.length === maxSteps) return;
    for (const move of movesFrom.get(job)!) {
      if (seen.has(move.to)) continue;
      chain.push(move);
      seen.add(move.to);
      walk(move.to, chain, seen);
      seen.delete(move.to);
      chain.pop();
    }
  };
  walk(start, [], new Set([start]));
  return found;
}

/** A chain whose moves are priced by what those before them earned; none if that shuts a door, or if people as most are break a rule. */
function earned(question: AdviceQuestion, chain: Chain): readonly Chain[] {
  let before: Beginning | null = null;
  const moves = chainAsEarned(question, chain);
  for (const [place, move] of chain.entries()) {
    if (place > 0 && (moves[place]!.isShut || stepBroken(question, before, move) !== null)) return [];
    before = extended(before, move);
  }
  return [moves];
}

/**
 * Of sorted chains: none too dear beside the best, no detour beside an open door, none whose jobs hold all jobs on the way of an earlier
 * one, none too like one.
 */
function worthNaming(question: AdviceQuestion, sorted: readonly Chain[], maxOverlap: number): readonly Chain[] {
  const [cheapest] = sorted;
  if (cheapest === undefined) return [];
  const leader = sorted.find((chain) => isBeside(cheapest, chain) && isRatherTold(question, cheapest, chain));
  const kept: Chain[] = [leader ?? cheapest];
  for (const chain of sorted) {
    if (chain === cheapest || chain === leader) continue;
    const [best] = kept;
    if (best !== undefined && !isBeside(best, chain)) break;
    if (best !== undefined && besideDoorBroken(question, best, chain) !== null) continue;
    if (best !== undefined && otherRouteBroken(question, best, chain) !== null) continue;
    if (!isOfItsOwn(kept, chain)) continue;
    if (kept.every((other) => !isLonger(chain, other) && shared(chain, other) <= maxOverlap)) kept.push(chain);
  }
  return kept;
}

function isBeside(best: Chain, chain: Chain): boolean {
  return best.length === 1 || keyOf(chain) <= mostBeside(best);
}

/**
 * True if a chain leads in the place of the cheapest: more people manage it in a tenth more time at most, or it saves time for about the same
 * pay, by no more jobs or much less study; or it goes straight into what people study for, in a twentieth more time than by other jobs.
 */
function isRatherTold(question: AdviceQuestion, cheapest: Chain, chain: Chain): boolean {
  const [odds, other] = [cheapest, chain].map((each) => Math.max(...each.map((move) => ODDS.indexOf(move.odds))));
  const [years, taken] = [cheapest, chain].map(
    (each) => each.reduce((sum, move) => sum + hundredths(move.years), 0) / 100,
  );
  if (chain === cheapest || (isShownAlone(chain[0]!) && !isShownAlone(cheapest[0]!)) || other! > odds!) return false;
  const goesStraight = chain.length === 1 && cheapest.length > 1 && isStudiedFor(chain[0]!) && taken! <= 1.05 * years!;
  if (!goesStraight && other! < odds! && taken! > 1.1 * years!) return false;
  if (!goesStraight && other! === odds!) {
    const saved = years! - taken!;
    if (saved < 0.4 || saved < 0.1 * years! || paysLess(question, cheapest, chain)) return false;
    if (chain.length > cheapest.length && schooling(cheapest) - schooling(chain) < 0.75) return false;
  }
  return besideDoorBroken(question, cheapest, chain) === null && leaderBroken(question, cheapest, chain) === null;
}

/** True for a move into what is studied or trained for, from other work. */
function isStudiedFor({ way, studyYears, trainedYears }: MovePrice): boolean {
  return way.door.experienceYears <= 0.5 && studyYears + trainedYears >= 0.25;
}

function schooling(chain: Chain): number {
  return chain.reduce((sum, { studyYears, trainedYears }) => sum + studyYears + trainedYears, 0);
}

function hundredths(years: number): number {
  return Math.round(years * 100);
}

/** True if the worst paid job on the way of a chain pays less than that of the cheapest by more than a tenth of the pay at the start. */
function paysLess({ graph, start }: AdviceQuestion, cheapest: Chain, chain: Chain): boolean {
  const now = payOf(graph, start);
  if (now === null) return false;
  const least = (of: Chain) => Math.min(now, ...of.slice(0, -1).map(({ to }) => payOf(graph, to) ?? now));
  return least(chain) / now < least(cheapest) / now - 0.1;
}

function mostBeside(best: Chain): number {
  const { times, years } = ADVICE_RULES.dearerThanBest;
  return times * keyOf(best) + years * 1000;
}

function isLonger(chain: Chain, other: Chain): boolean {
  const [jobs, way] = [chain, other].map((each) => each.slice(0, -1).map(({ to }) => to)) as [number[], number[]];
  const places = way.map((job) => jobs.indexOf(job));
  const inOrder = places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]!));
  return way.length > 0 && way.length < jobs.length && inOrder;
}

/** Share of moves that two chains have in common, of the shorter one's. */
function shared(a: Chain, b: Chain): number {
  const moves = new Set(b.map(({ from, to }) => `${from}>${to}`));
  return a.filter(({ from, to }) => moves.has(`${from}>${to}`)).length / Math.min(a.length, b.length);
}
