/** What listed moves take of people who came into their first job on the way: the figures that searches look at, by place. */
import { oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures, type Sliced } from '../../graph';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import type { Asker } from '../doors/standing';
import { jobMovesOf } from '../jobs/job-moves';
import { WORK_MODEL } from '../numbers/work';
import { type LaterStart, laterMove, laterMoveAnew, mayBeOwn } from '../price/asked-moves';
import { leastCost, type MovePrice } from '../price/move-outline';
import { thousandths } from './beginning';
import { traitsOfMove } from './move-traits';
import { hundredths } from './step-facts';

/**
 * Figures of listed moves by their places in `jobMovesOf`, for people who start alike; each is worked out when it is first asked for.
 * They stand in arrays: a search looks at tens of thousands of moves, and to read as many objects takes several times as long.
 */
export class LaterCosts {
  /** NaN where nothing is known yet. */
  private readonly costs: Float64Array;
  private readonly years: Float64Array;
  private readonly traits: Uint8Array;

  /** @param moveAt - the move at a place; null if it takes what it takes of `others` */
  constructor(
    places: number,
    private readonly moveAt: (place: number) => MovePrice | null,
    private readonly others: LaterCosts | null = null,
  ) {
    this.costs = new Float64Array(places).fill(Number.NaN);
    this.years = new Float64Array(places);
    this.traits = new Uint8Array(places);
  }

  /** Thousandths of expected years; Infinity if the door is shut. */
  at(place: number): number {
    const cost = this.costs[place]!;
    if (!Number.isNaN(cost)) return cost;
    this.note(place, this.moveAt(place));
    return this.costs[place]!;
  }

  /** No more than the cost: where that is not known yet, it is not worked out for this. */
  leastAt(place: number): number {
    const cost = this.costs[place]!;
    if (!Number.isNaN(cost)) return cost;
    const move = this.moveAt(place);
    return move === null ? this.at(place) : thousandths(leastCost(move));
  }

  /** Years as answers show them. Ask for the cost first. */
  yearsAt(place: number): number {
    return this.years[place]!;
  }

  /** What counts towards the limits of a chain, see `traitsOfMove`. Ask for the cost first. */
  traitsAt(place: number): number {
    return this.traits[place]!;
  }

  isKnown(place: number): boolean {
    return !Number.isNaN(this.costs[place]);
  }

  /** Notes what a move takes. */
  note(place: number, move: MovePrice | null): void {
    const { others } = this;
    if (move === null) {
      this.costs[place] = others!.at(place);
      this.years[place] = others!.yearsAt(place);
      this.traits[place] = others!.traitsAt(place);
      return;
    }
    this.costs[place] = move.isShut ? Number.POSITIVE_INFINITY : thousandths(move.cost);
    this.years[place] = hundredths(move.years);
    this.traits[place] = traitsOfMove(move);
  }
}

/** By education: the costs of people as most are. */
const usualCosts = oncePerFigures((graph: CareerGraph): readonly LaterCosts[] => {
  const { source, target } = jobMovesOf(graph);
  return EDUCATION_LEVELS.map(
    (_, education) =>
      new LaterCosts(target.length, (place) => laterMove(graph, education, source[place]!, target[place]!)),
  );
});

/** The same for one asker: what they bring makes later moves cheaper. */
const ownCosts = oncePerFigures((graph: CareerGraph) =>
  oncePer((start: LaterStart): LaterCosts => costsOfAsker(graph, start, start.asker!)),
);

/** What later moves cost someone who starts so; worked out when asked for, and kept. */
export function laterCostsFor(graph: CareerGraph, start: LaterStart): LaterCosts {
  return start.asker === undefined ? usualCosts(graph)[start.education]! : ownCosts(graph)(start);
}

function costsOfAsker(graph: CareerGraph, start: LaterStart, asker: Asker): LaterCosts {
  const { source, target } = jobMovesOf(graph);
  const moveAt = (place: number) =>
    mayBeOwn(graph, asker, target[place]!) ? laterMove(graph, start, source[place]!, target[place]!) : null;
  return new LaterCosts(target.length, moveAt, usualCosts(graph)[start.education]!);
}

/** Works out what later moves cost people of each education, until it is not wanted any more; the first questions need most of it. */
export function* laterCostsInSlices(graph: CareerGraph, isWanted: () => boolean): Sliced<void> {
  const { source, target } = jobMovesOf(graph);
  for (const [education, costs] of usualCosts(graph).entries()) {
    for (let move = 0; move < target.length && isWanted(); move++) {
      if (!costs.isKnown(move)) costs.note(move, laterMoveAnew(graph, { education }, source[move]!, target[move]!));
      if (move % WORK_MODEL.rowsASlice === 0) yield;
    }
  }
}
