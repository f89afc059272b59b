/**
 * Traits of the survey's occupations: what their roles have in common. Unknown traits are filled in from neighbours.
 */
import type { Sliced } from '../graph';
import { type CosineIndex, cosineIndex, meanVector, type SparseVector } from './cosine-index';
import { recordInSlices, recordOf } from './record-of';
import { FIGURES, type Figure, LIKENESSES, type Likeness, type RoleTraits } from './role-traits';
import type { Coverage, SurveyOccupation } from './survey-occupation';

export interface OccupationTraits {
  /** By occupation number; null only if no occupation at all has such a vector. */
  readonly vectors: Readonly<Record<Likeness, readonly (SparseVector | null)[]>>;
  readonly indexes: Readonly<Record<Likeness, CosineIndex>>;
  /** By occupation number; NaN only if no occupation has such a figure. */
  readonly figures: Readonly<Record<Figure, Float64Array>>;
}

/** The traits of the survey's occupations: the traits of their O*NET roles, joined. */
export function* occupationTraits(
  traits: RoleTraits,
  occupations: readonly SurveyOccupation[],
  coverage: Coverage,
): Sliced<OccupationTraits> {
  const vectorsOf = (likeness: Likeness) => {
    const own = coverage.roles.map((roles) => meanVector(roles.map((role) => traits.vectors[likeness][role]!)));
    return filled(own, occupations, (vector) => vector !== null, meanVector);
  };
  const figuresOf = (figure: Figure) => {
    const own = coverage.roles.map((roles) => meanOfKnown(roles.map((role) => traits.figures[figure][role]!)));
    return Float64Array.from(filled(own, occupations, (value) => !Number.isNaN(value), meanOfKnown));
  };
  const vectors = yield* recordInSlices(LIKENESSES, vectorsOf);
  const indexes = yield* recordInSlices(LIKENESSES, (likeness) => cosineIndex(vectors[likeness]));
  return { vectors, indexes, figures: recordOf(FIGURES, figuresOf) };
}

/** Lengths of code prefixes, for wider and wider neighbourhoods: "15-113", "15-11", "15-1", "15", all. */
const NEIGHBOURHOODS = [6, 5, 4, 2, 0];

/** The values. Each unknown one is the mean over its narrowest neighbourhood with a known value. */
function filled<Value>(
  own: readonly Value[],
  occupations: readonly SurveyOccupation[],
  isKnown: (value: Value) => boolean,
  mean: (values: readonly Value[]) => Value,
): Value[] {
  return own.map((value, number) => {
    if (isKnown(value)) return value;
    for (const length of NEIGHBOURHOODS) {
      const prefix = occupations[number]!.code.slice(0, length);
      const near = own.filter((other, at) => isKnown(other) && occupations[at]!.code.startsWith(prefix));
      if (near.length > 0) return mean(near);
    }
    return value;
  });
}

/** NaN if none is known. */
export function meanOfKnown(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
