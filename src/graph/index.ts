export type { Renumbering } from './arrays/renumbering';
export { movedFigures, movedHeads, movedList, movedNumbers } from './arrays/renumbering';
export type { RowMix } from './arrays/row-mix';
export { rowMix } from './arrays/row-mix';
export { gatheredBy, headsOf, placesByRow } from './arrays/rows';
export type { Sliced } from './arrays/slices';
export { aheadOfOthers, atOnce, inBackground, inTurns, oneCameIn, oneSlice, workOnce } from './arrays/slices';
export type { GraphFacts } from './build/build-career-graph';
export { buildCareerGraph, projectCareerGraph } from './build/build-career-graph';
export type { DecodedGraph } from './file/decode-graph';
export { decodedGraph } from './file/decode-graph';
export { encodedGraph } from './file/encode-graph';
export type { ChangedClaims, Revision } from './revise/revised-graph';
export { revisedGraph } from './revise/revised-graph';
export { inSteps } from './revise/role-changes';
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
} from './shape/career-graph';
export { nodeName } from './shape/career-graph';
export { oncePerFigures, oncePerNodes, shareFigures, shareNodes } from './shape/figures';
export type { GroupPay } from './shape/typical-pay';
export { groupBand, groupPayOf, paysAtLeast, typicalBand } from './shape/typical-pay';
export { strongestKind } from './tables/evidence';
export { isRungLost, isStepDown } from './tables/progression-table';
export type { ReferenceKind } from './words/name-index';
export { kindsOf } from './words/name-index';
export type { NameForm, NameHolder, NameMatch, NameVariants } from './words/name-variants';
export { holderAt, holdersOf } from './words/name-variants';
export { folded, nameKey, nameWords } from './words/name-words';
export type { NearWord } from './words/near-words';
export { isNameWord, nearWords } from './words/near-words';
