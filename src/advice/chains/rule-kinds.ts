/** What the rules of advice are about. */
import type { MovePrice } from '../price/move-price';
import type { Rule } from '../ruling/rule';
import type { AdviceQuestion } from './advice-question';
import type { Beginning, Chain } from './beginning';
import type { NearerCase } from './nearer-case';
import type { StationBounds } from './station-bounds';

/** About a move behind the beginning of a route; null at the start. Never about the move straight into the goal. */
export type StepRule = Rule<AdviceQuestion, Beginning | null, MovePrice>;

/** About a further route, where the best one is known. */
export type OtherRouteRule = Rule<AdviceQuestion, Chain, Chain>;

/** About a first move that leads down: kept, if it is such a landing. */
export type LandingRule = Rule<AdviceQuestion, MovePrice>;

/** About the job of a first move: kept, if people start there for such a reason. */
export type StartRule = Rule<AdviceQuestion, number>;

/** About a whole route. */
export type RouteRule = Rule<AdviceQuestion, Chain>;

/** About a job on the way, by its number. */
export type StationRule = Rule<StationBounds, number>;

/** About a job that may stand in the place of a goal that is hard to reach, by its number. */
export type NearerRule = Rule<NearerCase, number>;
