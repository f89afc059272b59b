import { type BridgeOrder, type CommunityQuestion, communityDefaults } from '../../adjacency';
import { leastImportance } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { BRIDGING, COMMUNITIES } from './questions/adjacency';
import type { InputOf, ReadOf } from './questions/input-of';
import { readQuestion } from './read-question';

/** A question for communities, as you write it. */
export type CommunityInput = InputOf<typeof COMMUNITIES.fields>;
/** A question for bridges, as you write it. */
export type BridgingInput = InputOf<typeof BRIDGING.fields>;

/** The checked question of an input. @throws {InvalidOptionError} naming the field, its value and the allowed values */
export function* communityQuestion(graph: CareerGraph, input: CommunityInput): Sliced<CommunityQuestion> {
  return questionOf(graph, yield* readQuestion(graph, COMMUNITIES, input));
}

/** The communities whose bridges an input asks for, and which come first. @throws {InvalidOptionError} as `communityQuestion` */
export function* bridgingQuestion(
  graph: CareerGraph,
  input: BridgingInput,
): Sliced<{ readonly question: CommunityQuestion; readonly orderBy: BridgeOrder }> {
  const { orderBy = BRIDGING.fields.orderBy.default, ...read } = yield* readQuestion(graph, BRIDGING, input);
  return { question: questionOf(graph, read), orderBy };
}

function questionOf(graph: CareerGraph, read: ReadOf<typeof COMMUNITIES.fields>): CommunityQuestion {
  const { discipline, importance, kind, ...given } = read;
  return {
    ...communityDefaults(graph),
    ...given,
    ...(discipline !== undefined && { discipline: graph.disciplines[discipline]!.id }),
    ...(importance !== undefined && { importance: leastImportance(importance) }),
    only: kind,
  };
}
