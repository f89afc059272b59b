import { LRUCache } from 'lru-cache';
import { oncePer, remembered } from '../domain';
import type { RequirementTable } from '../graph';
import type { HeldLevels, Profile } from '../needs';
import { CompetencyHoldings, daysOf, hoursAsked, keyOfLevels, learningDays, needsOf } from '../needs';
import type { MoveTable } from './move-table';
import type { Memory, Ranking, StepPrices } from './prices';

/** The tables that step costs come from. A CareerGraph is one; pay is given separately. */
export interface PricedGraph {
  readonly progressions: MoveTable;
  readonly requirements: RequirementTable;
  /** What a role gives to who holds it; left out, what it asks for. */
  readonly held?: HeldLevels;
}

export interface PriceOptions {
  readonly ranking: Ranking;
  readonly memory: Memory;
  readonly profile: Profile;
  /** The role that the route leads to; PAY compares with its pay. */
  readonly target: number;
  /** Per role: US dollars a year, null if unknown. */
  readonly payUsd: (role: number) => number | null;
  /** By progression, NaN where unknown. Default: what sources say. */
  readonly likelihoods?: Likelihoods;
}

export type Likelihoods = Float32Array | Float64Array;

/**
 * If no source gives a likelihood, this share of the confidence counts instead, in a graph that knows some likelihoods.
 * Estimate: among the people who leave a role, few moves are likelier. If the graph knows none, the whole confidence
 * counts.
 */
export const UNKNOWN_LIKELIHOOD_SHARE = 0.05;
/** The lowest likelihood that counts; zero would close a progression that somebody claims. */
export const LEAST_LIKELIHOOD = 1e-6;
/**
 * How many per-progression values the cache of a graph holds (8 bytes each), and the least and most askers it keeps.
 */
const CACHE = Object.freeze({ values: 8_000_000, least: 2, most: 64 });

interface GraphPrices {
  readonly typicalDays: Float64Array;
  readonly schoolingDays: Float64Array;
  readonly hours: LRUCache<string, Float64Array>;
}

/** What depends on how likely steps are. */
interface LikelihoodPrices {
  readonly nanoNats: Float64Array;
  readonly prices: LRUCache<string, StepPrices>;
}

/**
 * What steps cost this asker. Equal options give the same object while it is cached, so engines can cache what they
 * derive from it.
 *
 * Time: O(requirements + progressions x needs of a role) for a new profile, then O(profile).
 */
export function stepPrices(graph: PricedGraph, options: PriceOptions): StepPrices {
  const { ranking, memory, profile, target } = options;
  const shared = graphPrices(graph.progressions);
  const { nanoNats, prices } = likelihoodPrices(options.likelihoods ?? graph.progressions.likelihood)(
    graph.progressions,
  );
  const levels = keyOfLevels(profile.levels);
  const key = [ranking, memory, ranking === 'PAY' ? target : '', profile.weeklyHours, levels].join('|');
  return remembered(prices, key, () => {
    const { progressions, requirements, held } = graph;
    const previousRoleHours = remembered(shared.hours, levels, () => hoursOfSteps(graph, profile.levels));
    let payGapCents: Float64Array | null = null;
    return {
      ranking,
      memory,
      typicalDays: shared.typicalDays,
      schoolingDays: shared.schoolingDays,
      nanoNats,
      previousRoleHours,
      learningDays: (hours) => learningDays(hours, profile.weeklyHours),
      get payGapCents() {
        payGapCents ??= payGaps(progressions, target, options.payUsd);
        return payGapCents;
      },
      holdings: new CompetencyHoldings(requirements, progressions.target, profile.levels, held),
    };
  });
}

/**
 * The likelihood that a progression counts with, 0..1: from `likelihoods`, or from its confidence if that is unknown.
 */
export function likelihoodOf(graph: PricedGraph, likelihoods: Likelihoods, progression: number): number {
  return Math.exp(-likelihoodPrices(likelihoods)(graph.progressions).nanoNats[progression]! / 1e9);
}

const graphPrices = oncePer(({ count, typicalYears, schoolingYears }: MoveTable): GraphPrices => {
  const typicalDays = new Float64Array(count);
  const schoolingDays = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    typicalDays[i] = daysOf(typicalYears[i]!);
    schoolingDays[i] = daysOf(schoolingYears[i]!);
  }
  return { typicalDays, schoolingDays, hours: new LRUCache<string, Float64Array>({ max: askersKept(count) }) };
});

const likelihoodPrices = oncePer((likelihoods: Likelihoods) =>
  oncePer(({ count, confidence }: MoveTable): LikelihoodPrices => {
    const nanoNats = new Float64Array(count);
    for (let i = 0; i < count; i++) nanoNats[i] = nanoNatsOf(likelihoods, likelihoods[i]!, confidence[i]!);
    return { nanoNats, prices: new LRUCache<string, StepPrices>({ max: askersKept(count) }) };
  }),
);

/**
 * -ln of the likelihood that a move counts with, in nano-nats.
 * @param likelihoods - of all moves: whether any is known decides what an unknown one counts
 * @param said - 0..1, NaN if unknown
 */
export function nanoNatsOf(likelihoods: Likelihoods, said: number, confidence: number): number {
  const chance = Number.isNaN(said) ? confidence * unknownShare(likelihoods) : said;
  return Math.round(-Math.log(Math.min(1, Math.max(LEAST_LIKELIHOOD, chance))) * 1e9);
}

/** The share of its confidence that a move of unknown likelihood counts with. */
const unknownShare = oncePer((likelihoods: Likelihoods) =>
  likelihoods.some((said) => !Number.isNaN(said)) ? UNKNOWN_LIKELIHOOD_SHARE : 1,
);

/** How many askers the cache keeps for a graph with this many progressions. */
function askersKept(progressions: number): number {
  return Math.min(CACHE.most, Math.max(CACHE.least, Math.floor(CACHE.values / Math.max(1, progressions))));
}

/** Per progression: hours that its target asks of someone with these levels and those of the role before. */
function hoursOfSteps(
  { progressions, requirements, held = requirements }: PricedGraph,
  levels: ReadonlyMap<number, number>,
): Float64Array {
  const needs = needsOf(requirements);
  const { head, target, count } = progressions;
  const { head: heldHead, competency, level } = held;
  const hours = new Float64Array(count);
  const have = new Float64Array(needs.competencyCount);
  const own = new Float64Array(needs.competencyCount);
  for (const [owned, ownLevel] of levels) own[owned] = ownLevel;
  have.set(own);
  for (let role = 0; role + 1 < head.length; role++) {
    if (head[role] === head[role + 1]) continue;
    const first = heldHead[role]!;
    const last = heldHead[role + 1]!;
    for (let place = first; place < last; place++) {
      const had = competency[place]!;
      if (level[place]! > have[had]!) have[had] = level[place]!;
    }
    for (let step = head[role]!; step < head[role + 1]!; step++) hours[step] = hoursAsked(needs, target[step]!, have);
    for (let place = first; place < last; place++) have[competency[place]!] = own[competency[place]!]!;
  }
  return hours;
}

function payGaps(progressions: MoveTable, target: number, payUsd: (role: number) => number | null): Float64Array {
  const { head, count } = progressions;
  const gaps = new Float64Array(count);
  const then = payUsd(target);
  for (let role = 0; role + 1 < head.length; role++) {
    const now = payUsd(role);
    const gap = then === null || now === null ? Number.NaN : Math.max(0, Math.round((then - now) * 100));
    gaps.fill(gap, head[role]!, head[role + 1]!);
  }
  return gaps;
}
