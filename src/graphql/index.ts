export { RequestContext } from './context';
export type { CostQuestion, QueryCost } from './cost';
export { COST_LIMIT, costRule } from './cost';
export type { Execution, Executor, ExecutorKind } from './executor';
export { createExecutor } from './executor';
export { buildCareerSchema, printCareerSchema } from './schema';
