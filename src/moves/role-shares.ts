/** How the likelihood of an occupation is shared among its O*NET roles, which the survey doesn't tell apart. */
import type { CareerGraph } from '../graph';
import { type CosineIndex, cosineIndex } from './cosine-index';
import { FEATURES, type FeatureSpace, type Origin } from './features';
import type { MoveModel } from './model';
import { recordOf } from './record-of';
import { LIKENESSES, type Likeness } from './role-traits';
import { socCodeOf } from './survey-occupation';

/** What sharing needs of the roles, made once for a graph. A role's place is its place in `targets`. */
export interface RoleScales {
  /** Numbers of the roles that lie in an occupation, ascending. */
  readonly targets: Int32Array;
  /** By place; of roles that share an occupation. */
  readonly indexes: Readonly<Record<Likeness, CosineIndex>>;
  /** By occupation: the places of its roles, ascending. */
  readonly places: readonly Int32Array[];
  /** By occupation: hundreds of people employed in each of its roles; where unknown, the mean of the others. */
  readonly people: readonly Float64Array[];
}

/** Scales of all roles of a graph. */
export function roleScales(graph: CareerGraph, space: FeatureSpace): RoleScales {
  const { coverage, roles } = space;
  const targets = Int32Array.from(coverage.occupations.flatMap((inside, role) => (inside.length > 0 ? [role] : [])));
  const placeOf = new Map(Array.from(targets, (role, place) => [role, place]));
  const people = peopleIn(graph, space);
  // Who has an occupation to itself takes all of it, whatever the likeness.
  const sharing = (role: number) => coverage.occupations[role]!.some((inside) => coverage.roles[inside]!.length > 1);
  const vectorsOf = (one: Likeness) =>
    Array.from(targets, (role) => (sharing(role) ? roles.vectors[one][role]! : null));
  return {
    targets,
    indexes: recordOf(LIKENESSES, (one) => cosineIndex(vectorsOf(one))),
    places: coverage.roles.map((inside) => Int32Array.from(inside, (role) => placeOf.get(role)!)),
    people: coverage.roles.map((inside) => withMeans(inside.map((role) => people[role]!))),
  };
}

/**
 * How much the likeliest roles of an occupation stand out. Estimate: at 2 the ranking of roles agrees well with that of the
 * survey's occupations (docs/moves.md); the survey does not tell.
 */
const CONCENTRATION = 2;

/** By place: how much a role's likeness to the origin raises its odds against other roles of its occupation; 1 where nothing is known or needed. */
export function likenessOdds(model: MoveModel, scales: RoleScales, origin: Origin): Float64Array {
  const odds = new Float64Array(scales.targets.length);
  for (const likeness of LIKENESSES) {
    const { mean, deviation, weight } = model.terms[FEATURES.indexOf(likeness)]!;
    const cosines = scales.indexes[likeness].with(origin.vectors[likeness]);
    for (let place = 0; place < odds.length; place++) {
      const cosine = cosines[place]!;
      if (!Number.isNaN(cosine)) odds[place]! += ((cosine - mean) / deviation) * weight;
    }
  }
  for (let place = 0; place < odds.length; place++) odds[place] = Math.exp(odds[place]!);
  return odds;
}

/** How much each likeness of the role at a place to the origin raises those odds, in log-odds; 0 where it is unknown. */
export function likenessTerms(
  model: MoveModel,
  scales: RoleScales,
  origin: Origin,
  place: number,
): ReadonlyMap<Likeness, number> {
  return new Map(
    LIKENESSES.map((likeness) => {
      const { mean, deviation, weight } = model.terms[FEATURES.indexOf(likeness)]!;
      const cosine = scales.indexes[likeness].with(origin.vectors[likeness])[place]!;
      return [likeness, Number.isNaN(cosine) ? 0 : (CONCENTRATION * (cosine - mean) * weight) / deviation];
    }),
  );
}

/** The share of an occupation's people who work in its other roles than the one at a place, 0..1; 0 if it has no other. */
export function shareOfOthers(scales: RoleScales, occupation: number, place: number): number {
  const people = scales.people[occupation]!;
  const all = people.reduce((sum, each) => sum + each, 0);
  const others = people.reduce((sum, each, i) => (scales.places[occupation]![i] === place ? sum : sum + each), 0);
  return all === 0 ? 0 : others / all;
}

/**
 * Shares an occupation's likelihood among its roles, adding it to `sums` by place. A role's share grows with the people employed
 * in it and with its likeness to the origin, which counts as much as it does among occupations: (people x odds) squared.
 *
 * @param left - place of the origin, which gets nothing; -1 for none
 */
export function shareOut(
  scales: RoleScales,
  odds: Float64Array,
  occupation: number,
  likelihood: number,
  left: number,
  sums: Float64Array,
): void {
  const places = scales.places[occupation]!;
  const people = scales.people[occupation]!;
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    if (places[i] !== left) sum += (people[i]! * odds[places[i]!]!) ** CONCENTRATION;
  }
  if (sum === 0) return;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    if (place !== left) sums[place]! += (likelihood * (people[i]! * odds[place]!) ** CONCENTRATION) / sum;
  }
}

/**
 * What each speciality (29-1141.03) has of the people of a code that also has a role of its own (29-1141.00), and what its own role
 * has at least. Estimates.
 */
const SPECIALITYS_SHARE = 0.1;
const LEAST_WHOLE_SHARE = 0.5;

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
    const whole = Math.max(LEAST_WHOLE_SHARE, 1 - SPECIALITYS_SHARE * (roles - 1));
    return people * (id.endsWith('.00') ? whole : (1 - whole) / (roles - 1));
  });
}

/** Each NaN replaced by the mean of the others; all 1 if all are NaN. */
function withMeans(values: readonly number[]): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.length === 0 ? 1 : known.reduce((sum, value) => sum + value, 0) / known.length;
  return Float64Array.from(values, (value) => (Number.isNaN(value) ? mean : value));
}
