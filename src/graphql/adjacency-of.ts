import type { Adjacency as Answer, UnknownReference } from '../app';
import type { CareerGraph, CompetencyNode } from '../graph';
import type { RequestContext } from './context';
import { unknownReference } from './errors';
import { type AdjacencyInput, type AdjacentArgs, atlasInput, neighbourInput } from './inputs/adjacency-input';
import { type Sequence, sequenceOf } from './paging/page';
import { Adjacency } from './types/adjacency';

/** A competency's neighbours, nearest first. @throws an UNKNOWN_REFERENCE error if a reference names nothing */
export function adjacentTo(
  context: RequestContext,
  competency: CompetencyNode,
  args: AdjacentArgs,
): Sequence<Adjacency> {
  const answer = context.ask((atlas) => atlas.adjacent(competency, neighbourInput(args)));
  return pairsOf(context.graph, found(context.graph, answer));
}

/** The strongest pairs. @throws an UNKNOWN_REFERENCE error if a reference names nothing */
export async function strongestPairs(context: RequestContext, input: AdjacencyInput): Promise<Sequence<Adjacency>> {
  const { graph } = context;
  const answer = context.ask((atlas) => atlas.strongestAdjacency(atlasInput(input)));
  return pairsOf(graph, await found(graph, answer));
}

function found<T extends Answer | Promise<Answer>>(graph: CareerGraph, answer: T | UnknownReference): T {
  if ('ref' in answer) throw unknownReference(graph, answer);
  return answer;
}

function pairsOf(graph: CareerGraph, answer: Answer): Sequence<Adjacency> {
  const id = (competency: number) => (graph.competencies[competency] as CompetencyNode).id;
  return sequenceOf(
    answer.pairs,
    (pair) => new Adjacency(graph, answer, pair),
    (pair) => `${id(pair.x)} ${id(pair.y)}`,
  );
}
