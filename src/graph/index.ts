export type { FactStream, GraphFacts } from './build-career-graph';
export { buildCareerGraph, projectCareerGraph } from './build-career-graph';
export type {
  CareerGraph,
  CertificationLink,
  CertificationNode,
  Claim,
  CompanyNode,
  CompetencyLink,
  CompetencyNode,
  DisciplineNode,
  Employment,
  GraphNode,
  LearningHours,
  PayBand,
  ProgressionTable,
  RequirementTable,
  RoleNode,
  SchemeMatch,
  SkillNode,
  SourceNames,
  SourceNode,
  TechnologyNode,
} from './career-graph';
export { strongestKind } from './evidence';
export type { DecodedGraph } from './file/decode-graph';
export { decodedGraph } from './file/decode-graph';
export type { BesideGraph } from './file/encode-graph';
export { encodedGraph } from './file/encode-graph';
export type { NameIndex, ReferenceKind } from './name-index';
export { kindsOf } from './name-index';
export type { NameForm, NameMatch, NameVariants } from './name-variants';
export { folded, nameKey, nameWords } from './name-words';
export type { NearWord } from './near-words';
export { isNameWord, nearWords } from './near-words';
export { isStepDown } from './progression-table';
export type { Sliced } from './slices';
export { atOnce, inTurns } from './slices';
export type { TextHit, TextIndex } from './text-index';
export { typicalBand } from './typical-pay';
