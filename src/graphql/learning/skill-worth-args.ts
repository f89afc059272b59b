import { QUESTIONS } from '../../app';
import { argsType } from '../inputs/question-input';
import { PageArgs } from '../paging/connection';

/** What next skills are asked for, and which page. */
export const NextSkillsArgs = argsType(QUESTIONS.nextSkills.fields, PageArgs);
export type NextSkillsArgs = InstanceType<typeof NextSkillsArgs>;

/** Whose worth is asked for, and to whom. */
export const SkillValueArgs = argsType(QUESTIONS.skillValue.fields);
export type SkillValueArgs = InstanceType<typeof SkillValueArgs>;
