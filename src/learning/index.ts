export type { EasedMove, EasedRole } from './eased-moves';
export { learningPlan, planInSlices } from './learning-plan';
export { nextSkills } from './next-skills';
export type { LearningPlan, PlanItem, PlanQuestion, PlanStep } from './plan';
export type { SkillGap } from './skill-gap';
export { skillGap } from './skill-gap';
export { skillValueInSlices } from './skill-value';
export type {
  NextSkill,
  NextSkillOrder,
  NextSkillsQuestion,
  ShortenedRoute,
  SkillValue,
  SkillValueQuestion,
} from './skill-worth';
