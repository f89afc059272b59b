export type { CheckedSubscription, SentOperation, Subscriptions } from './live/subscribe';
export { subscriptionsOf } from './live/subscribe';
export { RequestContext } from './request/context';
export { COST_LIMIT, costRule } from './request/cost';
export type { Executor, ExecutorKind } from './request/executor';
export { createExecutor } from './request/executor';
export type { OperationKind, OperationNotes } from './request/notes';
export { newNotes, noteOperation } from './request/notes';
export { buildCareerSchema, printCareerSchema } from './schema';
