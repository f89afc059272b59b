export { planCalendar } from './calendar';
export { planFileName } from './file-name';
export { type FollowedPlan, followedText, isSameWay, PlanFileError, readFollowed } from './followed-plan';
export { planMarkdown } from './markdown';
export { type Milestone, milestonesOf } from './milestones';
export { type Task, type TaskPart, taskPartsOf } from './tasks';
export type { PlanCredential, PlanItem, PlanStep, PlanWords, WayPlan } from './way-plan';
