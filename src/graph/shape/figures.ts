/** What a graph is apart from words that only show: all that answers are worked out from. */
import { type OncePer, oncePer } from '../../domain';
import type { CareerGraph } from './career-graph';

/** Stands for the figures of a graph; graphs with the same figures have one. */
const figuresOf = oncePer((_: CareerGraph) => ({}));

/**
 * Says that a graph differs from another one only in words that nothing is worked out from, so that what is worked out of the one, before
 * or later, is that of the other too. Call it before anything is worked out of the first.
 */
export function shareFigures(graph: CareerGraph, other: CareerGraph): void {
  figuresOf(other);
  figuresOf.share(graph, other);
}

/**
 * As `oncePer` of a graph, for what does not show words: made once for all graphs that have the same figures, as long as one of them lives.
 * Do not keep nodes in it, since their words may change.
 */
export function oncePerFigures<Value>(make: (graph: CareerGraph) => Value): OncePer<CareerGraph, Value> {
  const placeOf = oncePer((_: object): { kept: { readonly value: Value } | null } => ({ kept: null }));
  const of = (graph: CareerGraph): Value => {
    const place = placeOf(figuresOf(graph));
    place.kept ??= { value: make(graph) };
    return place.kept.value;
  };
  const share = (graph: CareerGraph, other: CareerGraph): void => {
    const { kept } = placeOf(figuresOf(other));
    if (kept !== null) placeOf(figuresOf(graph)).kept = kept;
  };
  return Object.assign(of, { share });
}
