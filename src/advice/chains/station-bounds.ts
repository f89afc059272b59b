/** What a job on the way is held to, by both ends of a question. */
import type { CareerGraph } from '../../graph';
import { type Ceiling, ceilingBetween, heightsOf } from '../../routes';

/** The bounds of one question. */
export interface StationBounds {
  readonly graph: CareerGraph;
  readonly start: number;
  readonly goal: number;
  readonly ceiling: Ceiling;
  /** By role; NaN where a figure is not known, which no comparison is true of. */
  readonly heights: ReturnType<typeof heightsOf>;
}

/** The bounds between two jobs: nobody climbs above both ends to come down again. */
export function stationBounds(graph: CareerGraph, start: number, goal: number): StationBounds {
  return { graph, start, goal, ceiling: ceilingBetween(graph, start, goal), heights: heightsOf(graph) };
}
