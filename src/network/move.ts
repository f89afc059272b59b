/** Moves out of a role, as plain data; roles and progressions are numbers of the graph. */
import type { Profile } from '../needs';

export type MoveOrder = 'LIKELIHOOD' | 'TIME' | 'COVERAGE' | 'CONFIDENCE' | 'PAY';

/** A question about the moves out of a role. */
export interface MovesQuestion {
  readonly profile: Profile;
  readonly orderBy: MoveOrder;
  /** False leaves out steps down: moves to lower preparation, schooling or seniority, or to clearly lower pay. */
  readonly allowStepDown: boolean;
}

export interface Move {
  /** Null if no source names the move. */
  readonly progression: number | null;
  readonly from: number;
  readonly to: number;
  /** Null if the experience that the target asks for is unknown. */
  readonly years: number | null;
  /** Null if the needs are unknown. */
  readonly learningHours: number | null;
  /** 0..1, null if the needs are unknown. */
  readonly coverage: number | null;
  readonly payChangeUsd: number | null;
  readonly stepDown: boolean;
  /** 0..1, null where unknown. */
  readonly likelihood: number | null;
  /** True if the likelihood comes from the model of moves, which can give reasons. */
  readonly isJudged: boolean;
  /** The reading of `from` that the figures are for, where the model does not know `from` itself; null elsewhere. */
  readonly through: number | null;
}
