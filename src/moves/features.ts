/**
 * The features by which the model compares a role and an occupation: one number each, from the graph and the table of
 * occupations.
 */
import { atOnce, type CareerGraph, movedFigures, movedList, type Renumbering, type Sliced } from '../graph';
import type { SparseVector } from './cosine-index';
import { meanOfKnown, type OccupationTraits, occupationTraits } from './occupation-traits';
import { recordOf } from './record-of';
import { type Relatedness, relatednessOf } from './relatedness';
import { FIGURES, type Figure, LIKENESSES, type Likeness, type RoleTraits, roleTraits } from './role-traits';
import { type Coverage, coverageOf, type SurveyOccupation } from './survey-occupation';

/** Features in the order of their columns. Changes are target minus source; distances are their absolute values. */
export const FEATURES = [
  ...LIKENESSES,
  'payChange',
  'payDistance',
  'jobZoneChange',
  'jobZoneDistance',
  'schoolingChange',
  'schoolingDistance',
  'experienceChange',
  'skillLevelChange',
  'skillLevelDistance',
  'sameMajorGroup',
  'sameMinorGroup',
  'sameBroadGroup',
  'listedClosest',
  'listedClose',
  'listed',
  'listedBackClosest',
  'listedBackClose',
  'listedBack',
  'employment',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What we know of the role or occupation that people leave. */
export interface Origin {
  readonly vectors: Readonly<Record<Likeness, SparseVector | null>>;
  readonly figures: Readonly<Record<Figure, number>>;
  readonly lnPayUsd: number;
  /** Its occupation numbers. */
  readonly occupations: readonly number[];
  /** Strongest tier of O*NET's lists by occupation number, from here to there and back. */
  readonly listed: Uint8Array;
  readonly listedBack: Uint8Array;
}

/** Everything that the features are computed from; made once per graph. */
export interface FeatureSpace {
  readonly occupations: readonly SurveyOccupation[];
  readonly coverage: Coverage;
  /** Major, minor and broad group of the SOC, as numbers by occupation. */
  readonly groups: readonly Int32Array[];
  readonly roles: RoleTraits;
  readonly traits: OccupationTraits;
  readonly relatedness: Relatedness;
}

/** The features of every pair of survey occupations of a graph, computed on demand. */
export function featureSpace(graph: CareerGraph, occupations: readonly SurveyOccupation[]): FeatureSpace {
  return atOnce(featureSpaceInSlices(graph, occupations));
}

/** The same in slices. */
export function* featureSpaceInSlices(
  graph: CareerGraph,
  occupations: readonly SurveyOccupation[],
): Sliced<FeatureSpace> {
  const coverage = coverageOf(graph, occupations);
  yield;
  const roles = yield* roleTraits(graph);
  const groups = GROUP_LENGTHS.map((length) => groupNumbers(occupations.map(({ code }) => code.slice(0, length))));
  const traits = yield* occupationTraits(roles, occupations, coverage);
  const relatedness = yield* relatednessOf(graph, coverage);
  return { occupations, coverage, groups, roles, traits, relatedness };
}

/** The space once roles that the model does not know came or went. */
export function movedFeatureSpace(space: FeatureSpace, roles: Renumbering): FeatureSpace {
  const { coverage, relatedness } = space;
  const { vectors, figures } = space.roles;
  const moved: Coverage = {
    roles: coverage.roles.map((inside) => inside.map((role) => roles.now[role]!)),
    occupations: movedList(coverage.occupations, roles, []),
  };
  return {
    ...space,
    coverage: moved,
    roles: {
      vectors: recordOf(LIKENESSES, (one) => movedList(vectors[one], roles, null)),
      figures: recordOf(FIGURES, (one) => movedFigures(figures[one], roles, Number.NaN)),
    },
    relatedness: relatedness.moved(roles, moved),
  };
}

/** Characters of a code that name its major, minor and broad group: "15", "15-1", "15-11". */
const GROUP_LENGTHS = [2, 4, 5];

function groupNumbers(prefixes: readonly string[]): Int32Array {
  const numbers = new Map([...new Set(prefixes)].map((prefix, number) => [prefix, number]));
  return Int32Array.from(prefixes, (prefix) => numbers.get(prefix)!);
}

/** An array for the features of moves to every occupation. */
export function featureRows({ occupations }: FeatureSpace): Float64Array {
  return new Float64Array(occupations.length * FEATURES.length);
}

/** A role as origin. Where O*NET knows nothing of a trait, the trait of its occupation stands in. */
export function originOfRole(space: FeatureSpace, role: number): Origin {
  const { roles, traits, coverage, occupations, relatedness } = space;
  const inside = coverage.occupations[role]!;
  const first = inside[0];
  const vectorOf = (one: Likeness) =>
    roles.vectors[one][role] ?? (first === undefined ? null : traits.vectors[one][first]!);
  const figureOf = (one: Figure) => {
    const own = roles.figures[one][role]!;
    return Number.isNaN(own) ? meanOfKnown(inside.map((number) => traits.figures[one][number]!)) : own;
  };
  return {
    vectors: recordOf(LIKENESSES, vectorOf),
    figures: recordOf(FIGURES, figureOf),
    lnPayUsd: meanOfKnown(inside.map((number) => occupations[number]!.lnPayUsd)),
    occupations: inside,
    listed: relatedness.from(role),
    listedBack: relatedness.to(role),
  };
}

/** A whole occupation as origin; the model is fitted on these. */
export function originOfOccupation(space: FeatureSpace, number: number): Origin {
  const { traits, coverage, occupations, relatedness } = space;
  const strongest = (of: (role: number) => Uint8Array) => {
    const all = coverage.roles[number]!.map(of);
    return Uint8Array.from(occupations, (_, at) => Math.max(0, ...all.map((tiers) => tiers[at]!)));
  };
  return {
    vectors: recordOf(LIKENESSES, (one) => traits.vectors[one][number]!),
    figures: recordOf(FIGURES, (one) => traits.figures[one][number]!),
    lnPayUsd: occupations[number]!.lnPayUsd,
    occupations: [number],
    listed: strongest(relatedness.from),
    listedBack: strongest(relatedness.to),
  };
}

/**
 * The features of moves from an origin to every occupation: row t, column f at `t * FEATURES.length + f`. NaN where a
 * feature is unknown. About 0.3 million operations.
 *
 * @param rows - is filled and returned; new ones if left out
 */
export function featuresFrom(
  space: FeatureSpace,
  origin: Origin,
  rows: Float64Array = featureRows(space),
): Float64Array {
  const { occupations, traits } = space;
  const width = FEATURES.length;
  LIKENESSES.forEach((one, column) => {
    const cosines = traits.indexes[one].with(origin.vectors[one]);
    for (let t = 0; t < cosines.length; t++) rows[t * width + column] = cosines[t]!;
  });
  const homes = space.groups.map((groups) => new Set(origin.occupations.map((number) => groups[number]!)));
  for (let t = 0; t < occupations.length; t++) {
    const { lnPayUsd, lnEmployment } = occupations[t]!;
    let at = t * width + LIKENESSES.length;
    const put = (value: number) => {
      rows[at++] = value;
    };
    const change = (figure: Figure) => traits.figures[figure][t]! - origin.figures[figure];
    const [pay, zone, schooling] = [lnPayUsd - origin.lnPayUsd, change('jobZone'), change('schoolingYears')];
    put(pay);
    put(Math.abs(pay));
    put(zone);
    put(Math.abs(zone));
    put(schooling);
    put(Math.abs(schooling));
    put(change('experienceYears'));
    put(change('meanSkillLevel'));
    put(Math.abs(change('meanSkillLevel')));
    for (let level = 0; level < homes.length; level++) put(homes[level]!.has(space.groups[level]![t]!) ? 1 : 0);
    for (let tier = 3; tier >= 1; tier--) put(origin.listed[t]! >= tier ? 1 : 0);
    for (let tier = 3; tier >= 1; tier--) put(origin.listedBack[t]! >= tier ? 1 : 0);
    put(lnEmployment);
  }
  return rows;
}
