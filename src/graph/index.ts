export type { GraphFacts } from './build-career-graph';
export { buildCareerGraph, projectCareerGraph } from './build-career-graph';
export type {
  AdvisorServiceNode,
  CareerGraph,
  CertificationLink,
  CertificationNode,
  CompanyNode,
  CompetencyNode,
  DisciplineNode,
  Employment,
  GraphNode,
  PayBand,
  ProgressionTable,
  RequirementTable,
  RoleNode,
  SchemeMatch,
  SkillNode,
  SourceNode,
  TechnologyNode,
} from './career-graph';
export { nodeName } from './career-graph';
export { strongestKind } from './evidence';
export { oncePerFigures, shareFigures } from './figures';
export type { DecodedGraph } from './file/decode-graph';
export { decodedGraph } from './file/decode-graph';
export { encodedGraph } from './file/encode-graph';
export type { ReferenceKind } from './name-index';
export { kindsOf } from './name-index';
export type { NameForm, NameHolder, NameMatch, NameVariants } from './name-variants';
export { holderAt, holdersOf } from './name-variants';
export { folded, nameKey, nameWords } from './name-words';
export type { NearWord } from './near-words';
export { isNameWord, nearWords } from './near-words';
export { isStepDown } from './progression-table';
export type { ChangedClaims, Revision } from './revise/revised-graph';
export { revisedGraph } from './revise/revised-graph';
export type { RowMix } from './row-mix';
export { rowMix } from './row-mix';
export { gatheredBy, headsOf, placesByRow } from './rows';
export type { Sliced } from './slices';
export { aheadOfOthers, atOnce, inBackground, inTurns, oneSlice, workOnce } from './slices';
export type { GroupPay } from './typical-pay';
export { groupPayOf, paysAtLeast, typicalBand } from './typical-pay';
