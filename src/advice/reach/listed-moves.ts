import { oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { type LaterCosts, laterCostsFor } from '../chains/later-costs';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { Standing } from '../doors/standing';
import { jobMovesOf } from '../jobs/job-moves';
import { type LaterStart, laterMove } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';

/** Listed moves by their places in the table, as people make them who came into their first job on the way. */
export interface ListedMoves {
  readonly costs: LaterCosts;
  priceAt(place: number): MovePrice;
}

/** The listed moves of someone who starts so. Prices are worked out when asked for; those of usual holders are kept for the graph. */
export function listedMovesFor(graph: CareerGraph, standing: Standing): ListedMoves {
  return standing.asker === undefined ? byEducation(graph)[standing.education]! : ownMoves(graph)(standing);
}

const byEducation = oncePerFigures((graph: CareerGraph) =>
  EDUCATION_LEVELS.map((_, education) => listedMoves(graph, { education })),
);

const ownMoves = oncePerFigures((graph: CareerGraph) => oncePer((standing: Standing) => listedMoves(graph, standing)));

function listedMoves(graph: CareerGraph, start: LaterStart): ListedMoves {
  const { source, target } = jobMovesOf(graph);
  const prices = new Array<MovePrice | undefined>(target.length);
  const costs = laterCostsFor(graph, start);
  const priceAt = (place: number): MovePrice => {
    prices[place] ??= laterMove(graph, start, source[place]!, target[place]!);
    return prices[place];
  };
  return { costs, priceAt };
}
