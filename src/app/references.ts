/** From what people write to nodes of the graph. */
import { InvalidOptionError } from '../domain';
import { type CareerGraph, type GraphNode, kindsOf, type ReferenceKind } from '../graph';
import type { UnknownReference } from './atlas';

/** Longest reference that is looked at, in characters; titles are shorter. */
export const MOST_REFERENCE_LENGTH = 200;

const MOST_SUGGESTIONS = 5;

const CONTROL = /\p{Cc}/u;

/** A suggestion with less than this share of the best one's score only has a word in common. Estimate. */
const LEAST_SUGGESTED_SHARE = 0.4;

/**
 * The node that a reference names, or null.
 * @throws {InvalidOptionError} if it is empty, has control characters, or is too long to be one
 */
export function resolve(graph: CareerGraph, kind: ReferenceKind, argument: string, ref: string): GraphNode | null {
  const text = ref.trim();
  if (text === '') throw new InvalidOptionError(argument, `${argument} is empty. Give an id, a slug or a title.`);
  if (text.length > MOST_REFERENCE_LENGTH) {
    throw new InvalidOptionError(
      argument,
      `${argument} has ${text.length} characters; a reference has at most ${MOST_REFERENCE_LENGTH}. Give an id, a slug or a title.`,
    );
  }
  if (CONTROL.test(text)) {
    throw new InvalidOptionError(argument, `${argument} has control characters. Give an id, a slug or a title.`);
  }
  const id = graph.names.resolve(kind, text);
  return id === null ? null : graph.find(id);
}

/** Ids of the nearest nodes of a kind, best first, at most five. */
export function suggest(graph: CareerGraph, kind: ReferenceKind, ref: string): readonly string[] {
  const text = ref.slice(0, MOST_REFERENCE_LENGTH);
  const hits = graph.text.search(text, { kinds: kindsOf(kind), limit: MOST_SUGGESTIONS });
  const least = LEAST_SUGGESTED_SHARE * (hits[0]?.score ?? 0);
  return hits.filter((hit) => hit.score >= least).map((hit) => hit.id);
}

/**
 * The numbers of the nodes that references name, in their order, or the first that names none.
 * @throws {InvalidOptionError} as `resolve`
 */
export function numbersOf(
  graph: CareerGraph,
  kind: ReferenceKind,
  argument: string,
  refs: readonly string[],
): readonly number[] | UnknownReference {
  const numbers: number[] = [];
  for (const ref of refs) {
    const node = resolve(graph, kind, argument, ref);
    if (node === null) return { kind: 'UnknownReference', argument, ref, suggestions: suggest(graph, kind, ref) };
    numbers.push(node.index);
  }
  return numbers;
}

/** As `numbersOf`, for one reference. */
export function numberOf(
  graph: CareerGraph,
  kind: ReferenceKind,
  argument: string,
  ref: string,
): number | UnknownReference {
  const numbers = numbersOf(graph, kind, argument, [ref]);
  return 'kind' in numbers ? numbers : numbers[0]!;
}
