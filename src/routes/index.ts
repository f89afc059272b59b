export { findRoutes } from './answer/find-routes';
export { NO_ROUTE_MS } from './answer/no-route';
export type {
  Judgement,
  NearerGoal,
  NoRoute,
  Route,
  RouteSearchResult,
  RouteSet,
  RouteStep,
  StepDownCost,
  StepEntry,
  Verdict,
} from './answer/route';
export { plainRoute, plainStep, VERDICTS } from './answer/route';
export type { Cost, RankedRoute, RouteEngine, RouteQuestion, RouteStream } from './question/engine';
export type { RouteRanking, RouteSearch, StepDownLimit } from './question/route-search';
export { ROUTE_DEFAULTS, routeSearch, STEP_DOWN_LIMITS } from './question/route-search';
