/** How the likelihood of an occupation is shared among its O*NET roles, which the survey doesn't tell apart. */
import type { CareerGraph } from '../graph';
import { type CosineIndex, cosineIndex } from './cosine-index';
import { FEATURES, type FeatureSpace, type Origin } from './features';
import type { MoveModel } from './model';
import { recordOf } from './record-of';
import { LIKENESSES, type Likeness } from './role-traits';
import { socCodeOf } from './survey-occupation';

export interface RoleShares {
  /** The share of each of an occupation's roles, in their order; they sum to 1 unless there is none. */
  of(occupation: number): Float64Array;
}

/** What sharing needs of the roles, made once for a graph. */
export interface RoleScales {
  readonly indexes: Readonly<Record<Likeness, CosineIndex>>;
  /** Hundreds of people employed in each role, by role number; NaN where unknown. */
  readonly people: Float64Array;
}

/** Scales of all roles of a graph. */
export function roleScales(graph: CareerGraph, space: FeatureSpace): RoleScales {
  return {
    indexes: recordOf(LIKENESSES, (one) => cosineIndex(space.roles.vectors[one])),
    people: peopleIn(graph, space),
  };
}

/**
 * How much the likeliest roles of an occupation stand out. Estimate: at 2 the ranking of roles agrees well with that of the
 * survey's occupations (docs/moves.md); the survey does not tell.
 */
const CONCENTRATION = 2;

/**
 * A role's share grows with the people employed in it and with its likeness to the origin, which counts as much as it does
 * among occupations: (people x exp(what its own likenesses add to the log-odds)) squared. Unknown numbers of people count as the mean of
 * the other roles of the occupation.
 */
export function roleSharesFor(model: MoveModel, space: FeatureSpace, scales: RoleScales, origin: Origin): RoleShares {
  const added = new Float64Array(scales.people.length);
  LIKENESSES.forEach((likeness) => {
    const { mean, deviation, weight } = model.terms[FEATURES.indexOf(likeness)]!;
    scales.indexes[likeness].with(origin.vectors[likeness]).forEach((cosine, role) => {
      if (!Number.isNaN(cosine)) added[role]! += ((cosine - mean) / deviation) * weight;
    });
  });
  return {
    of(occupation) {
      const roles = space.coverage.roles[occupation]!;
      const people = withMeans(roles.map((role) => scales.people[role]!));
      const sizes = Float64Array.from(roles, (role, i) => (people[i]! * Math.exp(added[role]!)) ** CONCENTRATION);
      const sum = sizes.reduce((total, size) => total + size, 0);
      return sizes.map((size) => size / sum);
    },
  };
}

/** What a whole code's own role (15-1299.00) has of its people where O*NET splits it into specialities. Estimate. */
const WHOLE_CODES_SHARE = 0.5;

/** People by role number: those of its code of the SOC, shared among the roles under it and the occupations it lies in; NaN where unknown. */
function peopleIn(graph: CareerGraph, { occupations, coverage }: FeatureSpace): Float64Array {
  const underCode = new Map<string, number>();
  for (const { soc2018, people } of occupations) {
    soc2018.forEach((code, i) => {
      underCode.set(code, people[i]! > 0 ? people[i]! : Number.NaN);
    });
  }
  const codes = graph.roles.map((role) => socCodeOf(role.id));
  const sharing = new Map<string, number>();
  for (const code of codes) sharing.set(code, (sharing.get(code) ?? 0) + 1);
  const wholes = new Set(graph.roles.filter((role) => role.id.endsWith('.00')).map((role) => socCodeOf(role.id)));
  return Float64Array.from(graph.roles, ({ id }, role) => {
    const roles = sharing.get(codes[role]!)!;
    const people = (underCode.get(codes[role]!) ?? Number.NaN) / Math.max(1, coverage.occupations[role]!.length);
    if (roles === 1) return people;
    if (!wholes.has(codes[role]!)) return people / roles;
    return people * (id.endsWith('.00') ? WHOLE_CODES_SHARE : (1 - WHOLE_CODES_SHARE) / (roles - 1));
  });
}

/** Each NaN replaced by the mean of the others; all 1 if all are NaN. */
function withMeans(values: readonly number[]): readonly number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.length === 0 ? 1 : known.reduce((sum, value) => sum + value, 0) / known.length;
  return values.map((value) => (Number.isNaN(value) ? mean : value));
}
