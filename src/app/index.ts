export type { Adjacency } from './adjacency';
export { MOST_NEIGHBOURS, MOST_PAIRS } from './adjacency';
export type { AdjacencyInput, NeighbourInput } from './adjacency-input';
export type { Atlas, Health, ProfileInput, UnknownReference } from './atlas';
export type { CheckResult } from './check/check-graph';
export { CHECK_RULES, checkGraph } from './check/check-graph';
export type { DisciplineCounts } from './check/discipline-counts';
export { countDisciplines } from './check/discipline-counts';
export type { Observation } from './check/rule';
export type { Config } from './config';
export { readConfig } from './config';
export type { Export, ExportRequest } from './exports/export';
export { formatsOf } from './exports/export';
export { exportStream } from './exports/export-stream';
export { exportTag } from './exports/export-tag';
export type { ExportName } from './exports/filters';
export { EXPORT_NAMES, FILTERS, MEMORIES, RANKINGS } from './exports/filters';
export type { ImportableSource, ImportResult } from './import-sources';
export { importOnet, importSeeds, importSource, seedIfEmpty } from './import-sources';
export { listCertifications, listCompanies } from './listing/company-list';
export type { CompetencyOrder } from './listing/competency-list';
export { COMPETENCY_ORDERS, listCompetencies } from './listing/competency-list';
export {
  progressionIntoPlaces,
  progressionPlaces,
  requiredByPlaces,
  requirementPlaces,
} from './listing/linked-places';
export { remembered } from './listing/order';
export { MOST_IDS, nodeIds, parseInput } from './listing/parse-input';
export type { RoleFilter, RoleOrder } from './listing/role-list';
export { listRoles, ROLE_ORDERS } from './listing/role-list';
export { searchNodes } from './listing/search-nodes';
export type { GraphEvent } from './live-graph';
export type { Move, MoveOrder } from './move';
export type { RunningAtlas } from './open-atlas';
export { openAtlas, openStore } from './open-atlas';
export type { LearningPlan, LearningPlanInput, PlanItem, PlanStep } from './plan';
export { MOST_COMPETENCIES, WEEKLY_HOURS } from './profile';
export type { LikelihoodBasis } from './progression-likelihoods';
export { likelihoodBasis } from './progression-likelihoods';
export type { RouteInput } from './route-input';
export { ROUTE_DEFAULTS, ROUTE_RANGES } from './route-input';
export type { EasedMove, EasedRole } from './skill-gain';
export type { SkillGap } from './skill-gap';
export type {
  BridgeOrder,
  BridgingInput,
  BridgingSkill,
  BridgingSkills,
  CommunityInput,
  CommunityMember,
  SkillCommunity,
  SkillMap,
} from './skill-map';
export { COMMUNITY_RANGES } from './skill-map-input';
export type {
  NextSkill,
  NextSkillOrder,
  NextSkillsInput,
  ShortenedRoute,
  SkillValue,
  SkillValueInput,
} from './skill-worth';
export { undoImport } from './undo-import';
