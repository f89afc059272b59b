export { findRoutes } from './answer/find-routes';
export { NO_ROUTE_MS } from './answer/no-route';
export type { NoRoute, Route, RouteSearchResult, RouteSet, RouteStep } from './answer/route';
export { plainRoute, plainStep } from './answer/route';
export type { Cost, RankedRoute, RouteEngine, RouteQuestion, RouteStream } from './question/engine';
export type { RouteSearch } from './question/route-search';
export { ROUTE_DEFAULTS, routeSearch } from './question/route-search';
