import type { CareerGraph } from '../../graph';
import { type StepPrices, stepPrices } from '../../network';
import type { RankedSearch } from './route-search';

/** What steps cost the asker of a search. */
export function pricesFor(graph: CareerGraph, search: RankedSearch): StepPrices {
  return stepPrices(graph, {
    ranking: search.rankBy,
    memory: search.skillMemory,
    profile: search.profile,
    target: search.to,
    payUsd: (role) => graph.roles[role]?.typicalPayUsd ?? null,
    likelihoods: search.likelihoods,
  });
}
