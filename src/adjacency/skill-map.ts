/** Communities of competencies and what bridges them, as plain data; roles and competencies are numbers of the graph. */
import type { Scheme } from '../domain';
import type { Sliced } from '../graph';

/** A partition of competencies into communities. */
export interface SkillMap {
  readonly kind: 'SkillMap';
  readonly schemes: readonly Scheme[];
  readonly modularity: number;
  readonly resolution: number;
  readonly seed: number;
  /** Number of competencies that are in a community, and of those without a pair of enough support. */
  readonly joined: number;
  readonly alone: number;
  /** Largest first. */
  readonly communities: readonly SkillCommunity[];
  /** Mean adjusted Rand index with the partitions of the next four seeds; computed on demand, in slices. */
  stability(): Sliced<number>;
}

export interface SkillCommunity {
  /** Place in the map. */
  readonly index: number;
  /** Its three most typical members' names. */
  readonly name: string;
  /** Share of the weight of its members' ties that stays inside, 0..1. */
  readonly cohesion: number;
  /** Most typical first. */
  readonly members: readonly CommunityMember[];
  /** Roles that need it most, by the number of their needs in it times the share of these among all their needs. */
  readonly roles: readonly number[];
}

export interface CommunityMember {
  readonly competency: number;
  /** 0..1 */
  readonly typicality: number;
}

export type BridgeOrder = 'BRIDGING' | 'BETWEENNESS' | 'PARTICIPATION' | 'STRENGTH' | 'PAGE_RANK';

/** How central competencies are, and how they bridge communities. */
export interface BridgingSkills {
  readonly kind: 'BridgingSkills';
  /** Number of competencies from which shortest paths were followed, and whether these were all. */
  readonly pivots: number;
  readonly exact: boolean;
  readonly skills: readonly BridgingSkill[];
}

export interface BridgingSkill {
  readonly competency: number;
  /** Place of its community in the map. */
  readonly community: number;
  /** Betweenness times participation: high for a competency between communities with ties to several. */
  readonly bridging: number;
  readonly betweenness: number;
  readonly participation: number;
  readonly strength: number;
  readonly degree: number;
  readonly pageRank: number;
  /** The communities it is tied to with the share of its ties, largest share first. */
  readonly ties: readonly { readonly community: number; readonly name: string; readonly share: number }[];
}
