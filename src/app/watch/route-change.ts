/** How the answer to a route search differs from an earlier one, in figures and in words. */

import type { Odds, Verdict } from '../../advice';
import { UnknownReferenceError } from '../../domain';
import { nodeName, type Sliced } from '../../graph';
import type { RouteInput } from '../inputs/route-input';
import type { Snapshot } from '../snapshot/snapshot';
import type { WorkClock } from '../turns/job';

/** One way, as a watcher remembers it: without the graph that it was found in. */
export interface WatchedWay {
  /** Ids and titles of the roles, where you start first. */
  readonly roles: readonly string[];
  readonly titles: readonly string[];
  readonly years: number;
  readonly odds: Odds;
  /** Typical pay at the end, US dollars a year; null if unknown. */
  readonly payUsd: number | null;
}

/** An answer, as a watcher remembers it. */
export interface WatchedAnswer {
  readonly revision: number;
  /** Null if there is no way. */
  readonly verdict: Verdict | null;
  /** Why there is no way; null if there is one. */
  readonly noWay: string | null;
  /** Best first. */
  readonly ways: readonly WatchedWay[];
}

export interface ChangedWay {
  readonly before: WatchedWay;
  readonly after: WatchedWay;
}

export interface RouteChange {
  readonly before: WatchedAnswer;
  readonly after: WatchedAnswer;
  readonly gained: readonly WatchedWay[];
  readonly lost: readonly WatchedWay[];
  /** Ways of both answers with other years, pay or odds. */
  readonly changed: readonly ChangedWay[];
  /** Plain sentences, one for each difference. */
  readonly summary: readonly string[];
}

/** What a watcher remembers of the answer that a snapshot gives, in slices; its clock stands still between them. A name that is gone is an answer too: there is no way then. */
export function* watchedAnswer(snapshot: Snapshot, input: RouteInput, clock: WorkClock): Sliced<WatchedAnswer> {
  const { graph } = snapshot;
  const { revision } = graph;
  try {
    const answer = yield* snapshot.routesInSlices(input, clock);
    if (answer.kind === 'NoRoute') return { revision, verdict: null, noWay: answer.reason, ways: [] };
    const ways = answer.routes.map(({ roles, years, odds }) => {
      const nodes = roles.map((role) => graph.roles[role]!);
      const payUsd = nodes.at(-1)!.typicalPayUsd;
      return { roles: nodes.map(({ id }) => id), titles: nodes.map(nodeName), years, odds, payUsd };
    });
    return { revision, verdict: (yield* answer.judging()).verdict, noWay: null, ways };
  } catch (error) {
    if (!(error instanceof UnknownReferenceError)) throw error;
    return { revision, verdict: null, noWay: error.message, ways: [] };
  }
}

/** How two answers to the same search differ; null if a reader would see no difference. */
export function routeChange(before: WatchedAnswer, after: WatchedAnswer): RouteChange | null {
  const was = new Map(before.ways.map((way) => [keyOf(way), way]));
  const is = new Map(after.ways.map((way) => [keyOf(way), way]));
  const gained = after.ways.filter((way) => !was.has(keyOf(way)));
  const lost = before.ways.filter((way) => !is.has(keyOf(way)));
  const changed = after.ways.flatMap((way) => {
    const earlier = was.get(keyOf(way));
    return earlier === undefined || isSame(earlier, way) ? [] : [{ before: earlier, after: way }];
  });
  const summary = [
    ...verdictWords(before, after),
    ...gained.map((way) => `A new way: ${words(way)} (${way.years} years).`),
    ...lost.map((way) => `No longer listed: ${words(way)} (${way.years} years).`),
    ...changed.flatMap(changeWords),
  ];
  return summary.length === 0 ? null : { before, after, gained, lost, changed, summary };
}

function keyOf({ roles }: WatchedWay): string {
  return roles.join(' ');
}

function isSame(a: WatchedWay, b: WatchedWay): boolean {
  return a.years === b.years && a.odds === b.odds && a.payUsd === b.payUsd;
}

function words({ titles }: WatchedWay): string {
  return titles.join(' -> ');
}

function verdictWords(before: WatchedAnswer, after: WatchedAnswer): string[] {
  if (after.noWay !== null) return before.noWay === null ? [`There is no way any more: ${after.noWay}`] : [];
  if (before.verdict === null) return ['There is a way now.'];
  if (before.verdict === after.verdict) return [];
  return [`The verdict is ${after.verdict}; it was ${before.verdict}.`];
}

function changeWords({ before, after }: ChangedWay): string[] {
  const way = words(after);
  const said: string[] = [];
  if (before.years !== after.years) said.push(`${way} takes ${after.years} years; it was ${before.years}.`);
  if (before.odds !== after.odds) said.push(`${way} has the odds ${after.odds}; they were ${before.odds}.`);
  if (before.payUsd !== after.payUsd) {
    said.push(`${way} ends at a typical pay of ${usd(after.payUsd)}; it was ${usd(before.payUsd)}.`);
  }
  return said;
}

function usd(pay: number | null): string {
  return pay === null ? 'nothing known' : `$${pay.toLocaleString('en-US')}`;
}
