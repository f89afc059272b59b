/** What listed moves cost people who came into their first job on the way, as the whole numbers that searches add. */
import { oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures, type Sliced } from '../../graph';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { Asker } from '../doors/standing';
import { jobMovesOf } from '../jobs/job-moves';
import { WORK_MODEL } from '../numbers/work';
import { type LaterStart, laterMove, laterMoveAnew, mayBeOwn } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { thousandths } from './beginning';

/** Costs of listed moves by their places in `jobMovesOf`, for people who start alike. */
export interface LaterCosts {
  /** Thousandths of expected years; Infinity if the door is shut. */
  at(place: number): number;
  /** The same where it is worked out; NaN where it is not. */
  readonly known: Float64Array;
}

/** By education: the costs of people as most are. */
const usualCosts = oncePerFigures((graph: CareerGraph): readonly LaterCosts[] =>
  EDUCATION_LEVELS.map((_, education) => costsWith(graph, (from, to) => costIn(laterMove(graph, education, from, to)))),
);

/** The same for one asker: what they bring makes later moves cheaper. */
const ownCosts = oncePerFigures((graph: CareerGraph) =>
  oncePer((start: LaterStart): LaterCosts => costsOfAsker(graph, start, start.asker!)),
);

/** What later moves cost someone who starts so; worked out when asked for, and kept. */
export function laterCostsFor(graph: CareerGraph, start: LaterStart): LaterCosts {
  return start.asker === undefined ? usualCosts(graph)[start.education]! : ownCosts(graph)(start);
}

function costsOfAsker(graph: CareerGraph, start: LaterStart, asker: Asker): LaterCosts {
  const usual = usualCosts(graph)[start.education]!;
  return costsWith(graph, (from, to, place) =>
    mayBeOwn(graph, asker, to) ? costIn(laterMove(graph, start, from, to)) : usual.at(place),
  );
}

function costsWith(graph: CareerGraph, costOf: (from: number, to: number, place: number) => number): LaterCosts {
  const { source, target } = jobMovesOf(graph);
  const known = new Float64Array(target.length).fill(Number.NaN);
  const at = (place: number): number => {
    const cost = known[place]!;
    if (!Number.isNaN(cost)) return cost;
    known[place] = costOf(source[place]!, target[place]!, place);
    return known[place]!;
  };
  return { at, known };
}

/** Works out what later moves cost people of each education, until it is not wanted any more; the first questions need most of it. */
export function* laterCostsInSlices(graph: CareerGraph, isWanted: () => boolean): Sliced<void> {
  const { source, target } = jobMovesOf(graph);
  for (const [education, { known }] of usualCosts(graph).entries()) {
    for (let move = 0; move < target.length && isWanted(); move++) {
      if (Number.isNaN(known[move]))
        known[move] = costIn(laterMoveAnew(graph, { education }, source[move]!, target[move]!));
      if (move % WORK_MODEL.rowsASlice === 0) yield;
    }
  }
}

function costIn({ isShut, cost }: MovePrice): number {
  return isShut ? Number.POSITIVE_INFINITY : thousandths(cost);
}
