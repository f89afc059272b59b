export { shareCompetencyNames } from './competency-names';
export type { CompetencyInText, MentionInText } from './skills-in-text';
export { skillsInText } from './skills-in-text';
