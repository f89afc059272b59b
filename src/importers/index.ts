export { readOews } from './oews/read-oews';
export { readOnet } from './onet/read-onet';
export type { FactChanges, Facts } from './plan-import';
export { planImport, planUndo } from './plan-import';
export { SeedMistakesError } from './seeds/mistakes';
export { readSeeds } from './seeds/read-seeds';
export type { TechnologyNames } from './technology-names';
export { readTechnologyNames, TECHNOLOGY_ALIASES_FILE } from './technology-names';
