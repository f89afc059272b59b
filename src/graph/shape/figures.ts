/** What a graph is apart from words that only show, and apart from claims: what answers, or parts of them, are worked out from. */
import { type OncePer, oncePer } from '../../domain';
import type { CareerGraph } from './career-graph';

/** Stands for the figures of a graph; graphs with the same figures have one. */
const figuresOf = oncePer((_: CareerGraph) => ({}));

/** Stands for the nodes of a graph; graphs that differ in claims, and in words that only show, have one. */
const nodesOf = oncePer((_: CareerGraph) => ({}));

/**
 * Says that a graph differs from another one only in words that nothing is worked out from, so that what is worked out of the one, before
 * or later, is that of the other too. Call it before anything is worked out of the first.
 */
export function shareFigures(graph: CareerGraph, other: CareerGraph): void {
  figuresOf(other);
  figuresOf.share(graph, other);
  shareNodes(graph, other);
}

/** Says that a graph differs from another one only in claims, which roles need what and lead where, and in such words. As `shareFigures`. */
export function shareNodes(graph: CareerGraph, other: CareerGraph): void {
  nodesOf(other);
  nodesOf.share(graph, other);
}

/**
 * As `oncePer` of a graph, for what does not show words: made once for all graphs that have the same figures, as long as one of them lives.
 * Do not keep nodes in it, since their words may change.
 */
export function oncePerFigures<Value>(make: (graph: CareerGraph) => Value): OncePer<CareerGraph, Value> {
  return oncePerKey(figuresOf, make);
}

/** As `oncePerFigures`, for what shows no claims either: an edit of a claim leaves it as it is. */
export function oncePerNodes<Value>(make: (graph: CareerGraph) => Value): OncePer<CareerGraph, Value> {
  return oncePerKey(nodesOf, make);
}

function oncePerKey<Value>(
  keyOf: (graph: CareerGraph) => object,
  make: (graph: CareerGraph) => Value,
): OncePer<CareerGraph, Value> {
  const placeOf = oncePer((_: object): { kept: { readonly value: Value } | null } => ({ kept: null }));
  const of = (graph: CareerGraph): Value => {
    const place = placeOf(keyOf(graph));
    place.kept ??= { value: make(graph) };
    return place.kept.value;
  };
  const share = (graph: CareerGraph, other: CareerGraph): void => {
    const { kept } = placeOf(keyOf(other));
    if (kept !== null) placeOf(keyOf(graph)).kept = kept;
  };
  return Object.assign(of, { share });
}
