import type { BridgeOrder } from '../../adjacency';
import { type CommunityQuestion, communityDefaults } from '../../adjacency';
import { type Importance, leastImportance, type Scheme } from '../../domain';
import type { CareerGraph } from '../../graph';
import { checkNotEmpty, checkRanges } from './check-option';
import { numberIfGiven } from './references';

/** A question for communities, as you write it. */
export interface CommunityInput {
  /** Whose roles count. Default: those of the first of ATLAS, ONET, ESCO that has any. */
  readonly schemes?: readonly Scheme[] | undefined;
  /** Only roles of this discipline: id, slug or name. */
  readonly discipline?: string | undefined;
  /** Only requirements of this importance or more; default IMPORTANT. */
  readonly importance?: Importance | undefined;
  /** Only skills, or only technologies. */
  readonly kind?: 'Skill' | 'Technology' | undefined;
  /** Only pairs that at least this many roles need together, 1..10,000; default 3. */
  readonly minSupport?: number | undefined;
  /** Only pairs with at least this lift, 0..1,000; default 1.5. */
  readonly minLift?: number | undefined;
  /** Number of nearest neighbours that each competency is joined with, 1..100; default 10. */
  readonly neighbours?: number | undefined;
  /** A higher value makes smaller communities; above 0 and up to 10, default 1. */
  readonly resolution?: number | undefined;
  /** The same seed gives the same answer; a whole number, default 1. */
  readonly seed?: number | undefined;
}

/** A question for bridges, as you write it. */
export interface BridgingInput extends CommunityInput {
  /** Default BRIDGING. */
  readonly orderBy?: BridgeOrder | undefined;
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
 * The checked question of an input. `path` is the prefix of field names in errors.
 * @throws {InvalidOptionError} naming the field, its value and the allowed values
 */
export function communityQuestion(graph: CareerGraph, input: CommunityInput, path = 'input.'): CommunityQuestion {
  checkRanges(path, input, COMMUNITY_RANGES);
  checkNotEmpty(`${path}schemes`, input.schemes, 'let it be chosen');
  const discipline = numberIfGiven(graph, 'Discipline', `${path}discipline`, input.discipline);
  const defaults = communityDefaults(graph);
  return {
    schemes: input.schemes ?? defaults.schemes,
    discipline: discipline === null ? undefined : graph.disciplines[discipline]!.id,
    importance: input.importance === undefined ? defaults.importance : leastImportance(input.importance),
    only: input.kind,
    minSupport: input.minSupport ?? defaults.minSupport,
    minLift: input.minLift ?? defaults.minLift,
    neighbours: input.neighbours ?? defaults.neighbours,
    resolution: input.resolution ?? defaults.resolution,
    seed: input.seed ?? defaults.seed,
  };
}
