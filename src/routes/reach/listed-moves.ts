import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { EDUCATION_LEVELS, jobMovesOf, laterMove, type MovePrice } from '../../network';

const priced = oncePer((graph: CareerGraph) =>
  EDUCATION_LEVELS.map(() => new Array<MovePrice | undefined>(jobMovesOf(graph).target.length)),
);

/** The prices of listed moves for people who came into their first job on the way: by place in the table, kept for the graph. */
export function listedMoves(graph: CareerGraph, education: number): (place: number) => MovePrice {
  const { source, target } = jobMovesOf(graph);
  const known = priced(graph)[education]!;
  return (place) => {
    known[place] ??= laterMove(graph, education, source[place]!, target[place]!);
    return known[place];
  };
}
