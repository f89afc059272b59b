export type { PairOptions, SkillPair } from './adjacency';
export { adjacentTo, allPairs, nearestOfAll, PAIR_DEFAULTS, strongestPairs } from './adjacency';
export { centralitiesOf } from './bridges';
export type { SkillPartition } from './communities';
export { COMMUNITY_DEFAULTS, findCommunities, stabilityOf, typicalMembers } from './communities';
export type { CommunityQuestion } from './communities-question';
export { communityDefaults } from './communities-question';
export type { CommunityRow } from './community-rows';
export { rowsFor } from './community-rows';
export { skillMatrix } from './known-matrices';
export { directPrerequisites, learningOrder } from './learning-order';
export type { AdjacencyMeasure } from './measures';
export { isDirected, MEASURES, SCORES } from './measures';
export type { Adjacency } from './neighbours';
export { adjacentCompetencies, MOST_NEIGHBOURS, MOST_PAIRS, strongestInSlices } from './neighbours';
export type { Prerequisite, PrerequisiteKind } from './prerequisites';
export { prerequisitesAmong } from './prerequisites';
export type { Proportion } from './proportion';
export { proportionOf } from './proportion';
export { proximityGraph } from './proximity-graph';
export type { AdjacencyQuestion } from './question';
export type { RoleSimilarity, SimilarRole } from './similar-roles';
export { ROLE_SIMILARITIES, similarRoles } from './similar-roles';
export { bridgesInSlices, communitiesInSlices, partitionInSlices } from './skill-communities';
export type {
  BridgeOrder,
  BridgingSkill,
  BridgingSkills,
  CommunityMember,
  SkillCommunity,
  SkillMap,
} from './skill-map';
export type { SkillMatrix } from './skill-matrix';
export { tellingMatrix } from './telling-matrix';
