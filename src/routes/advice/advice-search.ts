/** Chains of moves that are advice, best first. */
import type { CareerGraph } from '../../graph';
import { headsOf, placesByRow } from '../../graph';
import type { MovePrice } from '../../network';
import type { AdditiveNetwork } from '../additive/additive-network';
import { Deviations } from '../additive/deviations';
import { takeScratch } from '../additive/search-scratch';
import type { Budget, Clock } from '../question/engine';
import type { RouteSearch } from '../question/route-search';
import { SearchMeter } from '../question/search-meter';
import { type AdviceNetwork, adviceNetwork } from './advice-network';
import { brokenRule, type Chain, isWorth } from './rules';

/** How many of the integers that searches add make an expected year: thousandths, times 16, so that equal costs order by steps. */
const COST_UNIT = 16_000;

/** Chains looked at before a search ends, whatever they are worth. */
const MOST_PULLED = 1000;

export interface Advice {
  /** Best first; at least one. */
  readonly chains: readonly Chain[];
  readonly direct: MovePrice;
  /** True if no better chain exists. */
  readonly exact: boolean;
  /** Expected years: every chain not listed costs at least so much. Infinity if there is none. */
  readonly lowerBound: number;
  readonly explored: number;
}

/** The best chains of a search that its rules and `isWanted` allow. */
export function adviceFor(
  graph: CareerGraph,
  search: RouteSearch,
  isWanted: (chain: Chain) => boolean,
  budget: Budget,
  clock: Clock,
): Advice {
  const network = adviceNetwork(graph, search);
  const meter = new SearchMeter(budget, clock);
  meter.resume();
  const laid = laidOut(network);
  const owner = {};
  const deviations = new Deviations(
    {
      network: laid.network,
      closed: new Uint8Array(laid.prices.length),
      source: 0,
      target: 1,
      maxSteps: search.maxSteps,
      maxKey: Number.MAX_VALUE,
    },
    takeScratch(laid.network, owner),
    meter,
  );
  const chains: Chain[] = [];
  let pulled = 0;
  let bound = 0;
  let isEmpty = false;
  while (chains.length < search.first && pulled < MOST_PULLED) {
    const path = deviations.next();
    if (path === null) {
      isEmpty = !meter.ended;
      break;
    }
    if (!isWorth(network.direct, path.key / COST_UNIT)) {
      isEmpty = true;
      break;
    }
    pulled++;
    bound = path.key;
    if (path.steps.length > search.maxSteps) continue;
    const chain = path.steps.map((step) => laid.prices[step]!);
    if (
      brokenRule(graph, chain, network.direct) === null &&
      isWanted(chain) &&
      isApart(chain, chains, search.maxOverlap)
    )
      chains.push(chain);
  }
  meter.pause();
  return {
    chains,
    direct: network.direct,
    exact: isEmpty || chains.length >= search.first,
    lowerBound: isEmpty ? Number.POSITIVE_INFINITY : Math.floor(bound / 16) / 1000,
    explored: meter.steps,
  };
}

/** True if a chain shares no more than this part of its moves, 0..1, with any that is listed. */
function isApart(chain: Chain, listed: readonly Chain[], maxOverlap: number): boolean {
  if (maxOverlap >= 1) return true;
  return listed.every((other) => {
    const shared = chain.filter(({ from, to }) => other.some((move) => move.from === from && move.to === to)).length;
    return shared <= maxOverlap * Math.min(chain.length, other.length);
  });
}

interface LaidOut {
  readonly network: AdditiveNetwork;
  /** By step. */
  readonly prices: readonly MovePrice[];
}

function laidOut({ jobs, moves }: AdviceNetwork): LaidOut {
  const placeOf = new Map(jobs.map((job, place) => [job, place]));
  const prices = moves.flatMap((out) => [...out].sort((a, b) => placeOf.get(a.to)! - placeOf.get(b.to)!));
  const source = Int32Array.from(prices, ({ from }) => placeOf.get(from)!);
  const target = Int32Array.from(prices, ({ to }) => placeOf.get(to)!);
  const key = Float64Array.from(prices, ({ cost }) => Math.round(cost * 1000) * 16 + 1);
  const reverseHead = headsOf(target, jobs.length);
  const reverse = placesByRow(target, reverseHead);
  return {
    prices,
    network: {
      head: headsOf(source, jobs.length),
      source,
      target,
      reverseHead,
      reverse,
      key,
      reverseSource: Int32Array.from(reverse, (step) => source[step]!),
      reverseKey: Float64Array.from(reverse, (step) => key[step]!),
    },
  };
}
