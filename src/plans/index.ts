export { planCalendar } from './calendar';
export { planFileName } from './file-name';
export { planMarkdown } from './markdown';
export { type Milestone, milestonesOf } from './milestones';
export type { PlanCredential, PlanItem, PlanStep, PlanWords, WayPlan } from './way-plan';
