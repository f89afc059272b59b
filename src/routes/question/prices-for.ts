import type { CareerGraph } from '../../graph';
import { pricedTables, type StepPrices, stepPrices } from '../../network';
import type { RankedSearch } from './route-search';
import { likelihoodsFor, tableOf } from './search-table';

/** What steps cost the asker of a search. */
export function pricesFor(graph: CareerGraph, search: RankedSearch): StepPrices {
  return stepPrices(pricedTables(graph, tableOf(graph, search)), {
    ranking: search.rankBy,
    memory: search.skillMemory,
    profile: search.profile,
    target: search.to,
    payUsd: (role) => graph.roles[role]?.typicalPayUsd ?? null,
    likelihoods: likelihoodsFor(search),
  });
}
