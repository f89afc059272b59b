/** How to divide the likelihood of an occupation among its O*NET roles, which the survey does not tell apart. */
import type { CareerGraph } from '../graph';
import { type CosineIndex, cosineIndex } from './cosine-index';
import { FEATURES, type FeatureSpace, type Origin } from './features';
import type { MoveModel } from './model';
import { recordOf } from './record-of';
import { LIKENESSES, type Likeness } from './role-traits';
import { socCodeOf } from './survey-occupation';

/** What is needed to divide likelihoods, made once per graph. A role's place is its place in `targets`. */
export interface RoleScales {
  /** Numbers of the roles that belong to an occupation, ascending. */
  readonly targets: Int32Array;
  /** By place; only for roles that share an occupation. */
  readonly indexes: Readonly<Record<Likeness, CosineIndex>>;
  /** By occupation: the places of its roles, ascending. */
  readonly places: readonly Int32Array[];
  /** By occupation: people employed in each of its roles, in hundreds; the mean of the others if unknown. */
  readonly people: readonly Float64Array[];
}

/** Scales of all roles of a graph. */
export function roleScales(graph: CareerGraph, space: FeatureSpace): RoleScales {
  const { coverage, roles } = space;
  const targets = Int32Array.from(coverage.occupations.flatMap((inside, role) => (inside.length > 0 ? [role] : [])));
  const placeOf = new Map(Array.from(targets, (role, place) => [role, place]));
  const people = peopleIn(graph, space);
  // A role that has an occupation to itself gets all of it, however similar it is.
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
 * How strongly the likeliest roles of an occupation stand out. Estimate: at 2 the ranking of roles agrees well with
 * that of the survey's occupations (docs/moves.md). The survey does not say.
 */
const CONCENTRATION = 2;

/**
 * By place: factor by which a role's similarity to the origin raises its odds against other roles of its occupation; 1
 * if nothing is known or needed.
 */
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

/** How much each kind of similarity between the role at a place and the origin adds to the log-odds; 0 if unknown. */
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

/**
 * The share of an occupation's people who work in roles other than the one at this place, 0..1; 0 if there is no other.
 */
export function shareOfOthers(scales: RoleScales, occupation: number, place: number): number {
  const people = scales.people[occupation]!;
  const all = people.reduce((sum, each) => sum + each, 0);
  const others = people.reduce((sum, each, i) => (scales.places[occupation]![i] === place ? sum : sum + each), 0);
  return all === 0 ? 0 : others / all;
}

/**
 * Divides an occupation's likelihood among its roles and adds it to `sums` by place. A role's share is proportional to
 * (people x odds) squared, where the odds come from its similarity to the origin as among occupations.
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
 * The share of a code's people in each speciality (29-1141.03), if the code also has a role of its own (29-1141.00),
 * and the least share of that role. Estimates.
 */
const SPECIALITYS_SHARE = 0.1;
const LEAST_WHOLE_SHARE = 0.5;

/**
 * People by role number: those of its SOC code, divided among the roles under the code and the occupations that the
 * role belongs to; NaN if unknown.
 */
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
