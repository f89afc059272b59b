/** What the rules of moves look at: one move through one door. */
import type { MoveShare } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import type { EntryWay } from '../doors/entry';
import type { Standing } from '../doors/standing';
import type { Rule } from '../ruling/rule';
import type { Odds } from './odds-bands';

/** One move of somebody through one door of the job wanted. */
export interface MoveCase {
  readonly graph: CareerGraph;
  readonly held: RoleNode;
  readonly wanted: RoleNode;
  readonly standing: Standing;
  readonly way: EntryWay;
  /** Relevance, 0..1: with earlier work, and of the job left alone. */
  readonly relevance: number;
  readonly keptRelevance: number;
  /** True if our editors or the door name the move. */
  readonly isNamed: boolean;
  /** Rungs to climb from the highest job held that is near. */
  readonly rungs: number;
  /** Years of related work still to serve. */
  readonly experienceYears: number;
  /** Share of needs that is new, 0..1. */
  readonly fresh: number;
  /** How many of those who leave make the move, as sources say; null if none does. */
  readonly share: MoveShare | null;
  /** Confidence of the progression behind the move; 0 if there is none. */
  readonly sure: number;
  /** True if most who make the move study or train for it. */
  readonly isStudied: boolean;
  /** True if employers want recent graduates, and this person's degree is of years ago. */
  readonly isLate: boolean;
}

/** About a move: broken, if it shuts the door. */
export type DoorRule = Rule<MoveCase>;

/** About a move: broken, if no more people than these odds say succeed who try it. */
export interface OddsRule extends Rule<MoveCase> {
  readonly odds: Exclude<Odds, 'COMMON'>;
  /** What failed tries cost, if not as these odds usually do: where posts are few whichever way you come, no other way is better. */
  readonly weighs?: Odds;
}
