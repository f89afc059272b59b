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
export type { MoveFigures } from './move-figures';
export { moveFigures, unnamedMoveFigures } from './move-figures';
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
export { likelihoodOf } from './step-prices';
