/** The asker's own limits on a chain. */
import { ROUNDING } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Chain } from '../chains/beginning';

/** True for chains within the limits of a search that its network does not keep by itself. */
export function keepsLimits(graph: CareerGraph, search: RouteSearch): (chain: Chain) => boolean {
  const { maxSteps, maxYears, maxStepHours, minCoverage, moves, minConfidence, schemes } = search;
  return (chain) => {
    if (chain.length > maxSteps || chain.some(({ isExcluded }) => isExcluded)) return false;
    const view = new AdviceRoute(graph, search, chain, chain);
    if (maxYears !== null && view.years > maxYears + ROUNDING) return false;
    if (moves !== null && chain.some(({ kindOfMove }) => !moves.includes(kindOfMove))) return false;
    if (schemes !== null && view.roles.slice(1, -1).some((role) => !schemes.includes(graph.roles[role]!.scheme)))
      return false;
    if (
      minConfidence !== null &&
      view.steps.some(({ confidence }) => confidence < Math.fround(minConfidence) - ROUNDING)
    )
      return false;
    if (maxStepHours !== null && view.steps.some(({ learningHours }) => learningHours > maxStepHours)) return false;
    return minCoverage === null || view.steps.every(({ coverage }) => (coverage ?? 0) >= minCoverage - ROUNDING);
  };
}
