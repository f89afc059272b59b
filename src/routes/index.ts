export type { Budget, Clock, Cost, Memory, RankedRoute, Ranking, RouteEngine, RouteQuestion, RouteStream, StepPrices } from './engine';
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
