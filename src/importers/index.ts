export type { FactChanges, Facts } from './plan-import';
export { planImport, planUndo } from './plan-import';
export { SeedMistakesError } from './seeds/mistakes';
export { readSeeds } from './seeds/read-seeds';
