/** Moves out of a role, as plain data; roles and progressions are numbers of the graph. */
import type { Profile } from '../needs';

export type MoveOrder = 'LIKELIHOOD' | 'TIME' | 'COVERAGE' | 'CONFIDENCE' | 'PAY';

/** What moves out of a role are asked for. */
export interface MovesQuestion {
  readonly profile: Profile;
  readonly orderBy: MoveOrder;
  /** False leaves out moves to lower preparation, seniority or clearly lower pay. */
  readonly allowStepDown: boolean;
}

export interface Move {
  /** Null if no source names the move. */
  readonly progression: number | null;
  readonly from: number;
  readonly to: number;
  /** Null where the experience that it asks for is unknown. */
  readonly years: number | null;
  /** Null if the needs are unknown. */
  readonly learningHours: number | null;
  /** 0..1, null if the needs are unknown. */
  readonly coverage: number | null;
  readonly payChangeUsd: number | null;
  readonly stepDown: boolean;
  /** 0..1, null where unknown. */
  readonly likelihood: number | null;
  /** True if the likelihood is by the model of moves, which can say why. */
  readonly isJudged: boolean;
}
