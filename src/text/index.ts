export type { GatheredNames } from './competency-names';
export {
  adoptCompetencyNames,
  keptCompetencyNames,
  prepareCompetencyNames,
  shareCompetencyNames,
} from './competency-names';
export type { CompetencyInText, MentionInText } from './skills-in-text';
export { skillsInText, skillsInTextInSlices } from './skills-in-text';
