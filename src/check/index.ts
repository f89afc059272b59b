export type { AgingFacts, AgingKind } from './aging-facts';
export { AGING_KINDS, agingFacts, dueOn } from './aging-facts';
export type { CheckResult } from './check-graph';
export { CHECK_RULES, checkGraph } from './check-graph';
export type { DisciplineCounts } from './discipline-counts';
export { countDisciplines } from './discipline-counts';
export type { Observation } from './rule';
export { saysCounts, seedsCounts } from './seeds-counts';
