export type {
  Judgement,
  NearerGoal,
  NoRoute,
  Route,
  RouteSearchResult,
  RouteSet,
  RouteStep,
  Verdict,
} from './answers/route';
export { plainRoute, plainStep, STEP_BASES, VERDICTS } from './answers/route';
export type { RouteExplanation, RouteRuling, StepOdds } from './ask/explain-route';
export { explainRoute } from './ask/explain-route';
export { findRoutes, routesInSlices } from './ask/find-routes';
export { NO_ROUTE_MS } from './ask/no-route';
export { aboutYears, yearsText } from './chains/chain-figures';
export { laterCostsInSlices } from './chains/later-costs';
export type { StepDownCost } from './chains/step-facts';
export type { CredentialLeft } from './doors/credential-left';
export { EDUCATION_LEVELS } from './doors/education-levels';
export { namesPaper } from './doors/held-credentials';
export { usualHolder } from './doors/standing';
export type { Lessened } from './futures/lessened';
export type { SameWork } from './futures/same-work';
export type { Strength } from './futures/strengths';
export type { Wish } from './futures/wishes';
export { leadingJobs, WISHES } from './futures/wishes';
export type { KnownExit } from './jobs/exits';
export { exitsFrom } from './jobs/exits';
export { followJobMoves, renumberJobMoves } from './jobs/follow-job-moves';
export { jobMovesOf, prepareJobMoves, shareJobMoves } from './jobs/job-moves';
export { kinship } from './jobs/kinship';
export { followJobTable, renumberJobTable } from './joined/follow-job-table';
export type { KeptJobTable } from './joined/job-table';
export { adoptJobTable, jobTableOf, keptJobTable, prepareJobTable } from './joined/job-table';
export { shareJobs } from './joined/share-jobs';
export type { AdviceNumber, AdviceRule } from './model/advice-model';
export { adviceNumbers, adviceRules } from './model/advice-model';
export { advicePage } from './model/advice-page';
export { numberText } from './model/number-text';
export { RULE_LISTS } from './model/rule-lists';
export type { Odds } from './move-rules/odds-bands';
export { ODDS } from './move-rules/odds-bands';
export { HEARING_MODEL } from './numbers/hearing';
export { NUMBER_TABLES } from './numbers/tables';
export type { AskBack, AskBackOption } from './open-question/ask-back';
export type { FutureGroup, Futures } from './open-question/find-futures';
export { FUTURES_DEFAULTS, findFutures, futuresInSlices, TOLD_IN_FULL } from './open-question/find-futures';
export type { Future } from './open-question/future';
export type { AskFirst, FuturesQuestion } from './open-question/futures-question';
export type { Rung } from './open-question/ladder';
export type { Cost } from './practical/costs';
export type { Gate, GateKind } from './practical/gate';
export { GATE_KINDS } from './practical/gate';
export type { PayRange } from './practical/pay-for-person';
export type { Practical } from './practical/practical';
export { firstMove, laterMove } from './price/asked-moves';
export { standingOf } from './price/asker';
export type { MovePrice } from './price/move-price';
export type { FeederQuestion, FeederRole } from './reach/find-feeders';
export { feedersInSlices, findFeeders } from './reach/find-feeders';
export type { ReachableRole, ReachQuestion } from './reach/find-reachable';
export { findReachable, judgedInSlices, REACH_DEFAULTS, reachableInSlices } from './reach/find-reachable';
export type { ReachOrder } from './reach/reach-order';
export { REACH_ORDERS } from './reach/reach-order';
export type { Refusal } from './reach/refusals';
export { REFUSES_NOTHING } from './reach/refusals';
export type { Unwanted } from './reach/ways-within';
export { AIMS } from './trade-offs/aims';
export type { TradeOff, TradeOffResult, TradeOffSet } from './trade-offs/find-trade-offs';
export { findTradeOffs, MOST_LABELS, TRADE_OFF_DEFAULTS, tradeOffsInSlices } from './trade-offs/find-trade-offs';
export { inAmerican } from './words/american';
export { explained } from './words/glossary';
export { hiredForAt, type ToldEntry } from './words/hired';
export type { OwnBranch } from './words/own-branch';
