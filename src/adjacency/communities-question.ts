import { leastImportance, SCHEMES, type Scheme } from '../domain';
import type { CareerGraph } from '../graph';
import { hasKnownNeeds } from '../needs';
import { PAIR_DEFAULTS } from './adjacency';
import { COMMUNITY_DEFAULTS } from './communities';

/** A checked question for communities, with everything that its answer depends on. */
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

/** The question with all defaults. It uses the finest scheme only, because counts over mixed schemes mean nothing. */
export function communityDefaults(graph: CareerGraph): CommunityQuestion {
  return {
    schemes: [firstScheme(graph)],
    discipline: undefined,
    importance: leastImportance('IMPORTANT'),
    only: undefined,
    minSupport: PAIR_DEFAULTS.minSupport,
    minLift: COMMUNITY_DEFAULTS.minLift,
    neighbours: COMMUNITY_DEFAULTS.neighbours,
    resolution: COMMUNITY_DEFAULTS.resolution,
    seed: COMMUNITY_DEFAULTS.seed,
  };
}

function firstScheme(graph: CareerGraph): Scheme {
  const known = new Set(graph.roles.filter((role) => hasKnownNeeds(graph, role.index)).map((role) => role.scheme));
  return SCHEMES.find((scheme) => known.has(scheme)) ?? SCHEMES[0];
}
