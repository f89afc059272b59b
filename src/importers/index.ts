export type { LoadedRole } from './crosswalk/read-crosswalk';
export { readCrosswalk } from './crosswalk/read-crosswalk';
export { readCrosswalks } from './crosswalk/read-crosswalks';
export { readIscoSoc } from './crosswalk/read-isco-soc';
export type { LoadedCompetency } from './esco/competencies';
export { readEsco } from './esco/read-esco';
export { readEscoLabels } from './esco-labels/read-esco-labels';
export { type JsonSchema, jsonSchemaOf } from './forms/json-schema';
export { readMoves } from './moves/read-moves';
export type { TechnologyNames } from './names/technology-names';
export { readTechnologyNames, TECHNOLOGY_ALIASES_FILE, TechnologyNamesFile } from './names/technology-names';
export { readOews, readWageFile } from './oews/read-oews';
export { readJobtech } from './official/read-jobtech';
export { readRome } from './official/read-rome';
export { EntryFile } from './onet/entry-table';
export { readOnet } from './onet/read-onet';
export type { FactChanges } from './plan-import';
export { planImport, planUndo } from './plan-import';
export { readProjections } from './projections/read-projections';
export { wholeOccupation } from './seeds/bureau-facts';
export { SEEDS_SOURCE } from './seeds/catalogue';
export { SeedMistakesError } from './seeds/mistakes';
export { readSeeds, readSoundSeeds } from './seeds/read-seeds';
export { readSeedCompetencies } from './seeds/seed-competencies';
export { SeedFile } from './seeds/seed-file';
export { digestOfSeeds, readSeedTexts } from './seeds/seed-texts';
export {
  type ImportableSource,
  isPublicSource,
  type LoadedFacts,
  type PublicSource,
  publicSource,
  SOURCE_NAMES,
} from './sources';
export { readOasis } from './work-facts/read-oasis';
