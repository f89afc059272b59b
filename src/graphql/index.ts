export { RequestContext } from './request/context';
export type { CostQuestion, QueryCost } from './request/cost';
export { COST_LIMIT, costRule } from './request/cost';
export type { Execution, Executor, ExecutorKind } from './request/executor';
export { createExecutor } from './request/executor';
export { buildCareerSchema, printCareerSchema } from './schema';
