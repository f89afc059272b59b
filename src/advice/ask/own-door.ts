/** The goal's own door as the answer of a ranking by one figure, where no chain of known moves leads there. */
import type { CareerGraph, Sliced } from '../../graph';
import { likelihoodsOf, nanoNatsOf } from '../../network';
import { type Clock, costInUnits, type RankedSearch, tableOf } from '../../routes';
import { AdviceRoute } from '../answers/advice-view';
import type { Route, RouteStep } from '../answers/route';
import type { SearchQuestion } from '../chains/advice-question';
import { keepsLimits } from '../search/limits';
import { titleOf } from '../words/title';
import { lastDoor } from './find-advice';

/**
 * The step through the goal's own door, ranked as the asker wants; null where the door is no answer: outside their limits, shut while
 * these limits close another way, between two names of one job, in a graph of one classification, or by PAY where the pay of an end is
 * not known.
 *
 * @param search - the same between jobs
 */
export function* ownDoor(question: SearchQuestion, search: RankedSearch, clock: Clock): Sliced<Route | null> {
  const { graph, search: asked, direct } = question;
  if (search.named === undefined || asked.via.length > 0) return null;
  const isOpen = !direct.isShut && keepsLimits(graph, asked)([direct]);
  if (!isOpen && (yield* lastDoor(question, clock)).length === 0) return null;
  const costOf = (step: RouteStep) => costBy(graph, search, step);
  const why = `No chain of known moves leads to ${titleOf(graph, asked.to)} within your limits, so this is its own door.`;
  const route = new AdviceRoute(graph, asked, [direct], [direct], { costOf, why });
  return Number.isNaN(route.cost) ? null : route;
}

/** US dollars a year, null if unknown. */
type Pay = number | null;

/** What the step costs by the ranking, in the unit of `Route.cost`; NaN if a pay that PAY compares is not known. */
function costBy(graph: CareerGraph, search: RankedSearch, step: RouteStep): number {
  const { years, learningHours, likelihood, confidence } = step;
  // As on routes of moves, the pay of a role is that of the job that stands for it.
  const [now, then] = [search.from, search.to].map((job) => graph.roles[job]!.typicalPayUsd) as [Pay, Pay];
  switch (search.rankBy) {
    case 'TIME':
      return years;
    case 'SKILL_GAP':
      return learningHours;
    case 'STEPS':
      return 1;
    case 'PAY':
      return now === null || then === null ? Number.NaN : Math.round(Math.max(0, then - now) * years);
    case 'LIKELIHOOD': {
      const all = likelihoodsOf(tableOf(graph, search), search.likelihoods);
      return costInUnits([nanoNatsOf(all, likelihood ?? Number.NaN, confidence)], 'LIKELIHOOD');
    }
    default:
      return search.rankBy satisfies never;
  }
}
