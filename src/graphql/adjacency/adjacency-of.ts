import type { Adjacency as Answer } from '../../adjacency';
import type { CareerGraph, CompetencyNode } from '../../graph';
import { given } from '../inputs/question-input';
import { type Sequence, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { Adjacency } from './adjacency';
import type { AdjacencyInput, AdjacentArgs } from './adjacency-input';

/** A competency's neighbours, nearest first. @throws a BAD_USER_INPUT error if a reference names nothing */
export function adjacentTo(
  context: RequestContext,
  competency: CompetencyNode,
  args: AdjacentArgs,
): Sequence<Adjacency> {
  const answer = context.snapshot.adjacent(competency, given(args));
  return pairsOf(context.graph, answer);
}

/** The strongest pairs. @throws a BAD_USER_INPUT error if a reference names nothing */
export async function strongestPairs(context: RequestContext, input: AdjacencyInput): Promise<Sequence<Adjacency>> {
  const { graph } = context;
  const asked = given(input);
  const answer = await context.together(`pairs ${JSON.stringify(asked)}`, () =>
    context.snapshot.strongestAdjacencyInSlices(asked),
  );
  return pairsOf(graph, answer);
}

function pairsOf(graph: CareerGraph, answer: Answer): Sequence<Adjacency> {
  const id = (competency: number) => (graph.competencies[competency] as CompetencyNode).id;
  return sequenceOf(
    answer.pairs,
    (pair) => new Adjacency(graph, answer, pair),
    (pair) => `${id(pair.x)} ${id(pair.y)}`,
  );
}
