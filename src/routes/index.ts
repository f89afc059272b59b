export { yearsText } from './advice/chain-figures';
export { findRoutes, routesInSlices } from './answer/find-routes';
export { NO_ROUTE_MS } from './answer/no-route';
export type {
  Judgement,
  NearerGoal,
  NoRoute,
  Route,
  RouteSearchResult,
  RouteSet,
  RouteStep,
  StepBasis,
  StepDownCost,
  StepEntry,
  Verdict,
} from './answer/route';
export { plainRoute, plainStep, STEP_BASES, VERDICTS } from './answer/route';
export type { Cost, RankedRoute, RouteEngine, RouteQuestion, RouteStream } from './question/engine';
export type { RouteRanking, RouteSearch, StepDownLimit } from './question/route-search';
export { ROUTE_DEFAULTS, routeSearch, STEP_DOWN_LIMITS } from './question/route-search';
export type { FeederQuestion, FeederRole } from './reach/find-feeders';
export { feedersInSlices, findFeeders } from './reach/find-feeders';
export type { ReachableRole, ReachQuestion } from './reach/find-reachable';
export { findReachable, REACH_DEFAULTS, reachableInSlices } from './reach/find-reachable';
export type { ReachOrder } from './reach/reach-order';
export { REACH_ORDERS } from './reach/reach-order';
export { AIMS } from './trade-offs/aims';
export type { TradeOff, TradeOffResult, TradeOffSet } from './trade-offs/find-trade-offs';
export { findTradeOffs, MOST_LABELS, TRADE_OFF_DEFAULTS, tradeOffsInSlices } from './trade-offs/find-trade-offs';
