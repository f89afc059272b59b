/** The asker's own limits on a chain. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Chain } from '../chains/beginning';
import { testsOf } from './search-limits';

/** True for chains within the limits of a search that its network does not keep by itself. */
export function keepsLimits(graph: CareerGraph, search: RouteSearch): (chain: Chain) => boolean {
  const tests = testsOf(graph, search, 'keepsChain');
  return (chain) => {
    const view = new AdviceRoute(graph, search, chain, chain);
    return tests.every((keeps) => keeps({ chain, view }));
  };
}
