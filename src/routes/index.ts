export type {
  Budget,
  Clock,
  Cost,
  Memory,
  RankedRoute,
  Ranking,
  RouteEngine,
  RouteQuestion,
  RouteStream,
  StepPrices,
} from './engine';
export { NO_ROUTE_MS } from './no-route';
export { hasKnownNeeds } from './question';
export type {
  CompetencyGap,
  CompetencyMatch,
  NoRoute,
  Profile,
  Route,
  RouteSearch,
  RouteSearchResult,
  RouteSet,
  RouteStep,
  StepDetail,
} from './route';
export { findRoutes } from './search';
export { coverageOf, detailOf, withLevels } from './step-detail';
export type { MoveFigures } from './step-prices';
export { likelihoodOf, moveFigures } from './step-prices';
