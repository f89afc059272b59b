import { COMMUNITY_DEFAULTS, PAIR_DEFAULTS } from '../adjacency';
import { leastImportance, SCHEMES, type Scheme } from '../domain';
import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from '../routes';
import type { UnknownReference } from './atlas';
import { checkNotEmpty, checkRanges } from './check-option';
import { numberOf } from './references';
import type { CommunityInput } from './skill-map';

/** A question for communities that was checked: all that its answer depends on. */
export interface CommunityQuestion {
  readonly schemes: readonly Scheme[];
  /** Id. */
  readonly discipline: string | undefined;
  /** 1..5 */
  readonly importance: number;
  readonly only: 'Skill' | 'Technology' | undefined;
  readonly minSupport: number;
  readonly minLift: number;
  readonly neighbours: number;
  readonly resolution: number;
  readonly seed: number;
}

/** Smallest and largest values, inclusive. */
export const COMMUNITY_RANGES = Object.freeze({
  minSupport: [1, 10_000],
  minLift: [0, 1_000],
  neighbours: [1, 100],
  resolution: [0.01, 10],
  seed: [0, 2 ** 31 - 1],
} as const);

/**
 * The question that an input asks. `path` leads its fields in errors.
 * @throws {InvalidOptionError} naming the field, what it was and what it may be
 */
export function communityQuestion(
  graph: CareerGraph,
  input: CommunityInput,
  path = 'input.',
): CommunityQuestion | UnknownReference {
  checkRanges(path, input, COMMUNITY_RANGES);
  checkNotEmpty(`${path}schemes`, input.schemes, 'let it be chosen');
  const number =
    input.discipline === undefined ? null : numberOf(graph, 'Discipline', `${path}discipline`, input.discipline);
  if (number !== null && typeof number !== 'number') return number;
  return {
    schemes: input.schemes ?? [firstScheme(graph)],
    discipline: number === null ? undefined : graph.disciplines[number]!.id,
    importance: leastImportance(input.importance ?? 'IMPORTANT'),
    only: input.kind,
    minSupport: input.minSupport ?? PAIR_DEFAULTS.minSupport,
    minLift: input.minLift ?? COMMUNITY_DEFAULTS.minLift,
    neighbours: input.neighbours ?? COMMUNITY_DEFAULTS.neighbours,
    resolution: input.resolution ?? COMMUNITY_DEFAULTS.resolution,
    seed: input.seed ?? COMMUNITY_DEFAULTS.seed,
  };
}

/** Schemes are not mixed: counts over one mean something, and the finest comes first. */
function firstScheme(graph: CareerGraph): Scheme {
  const known = new Set(graph.roles.filter((role) => hasKnownNeeds(graph, role.index)).map((role) => role.scheme));
  return SCHEMES.find((scheme) => known.has(scheme)) ?? SCHEMES[0];
}
