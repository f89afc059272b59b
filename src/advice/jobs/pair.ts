/** How two jobs relate: what the price of every move between them starts from. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import { isNamedAt, jobMovesOf, placeOfMove } from './job-moves';
import { kinship } from './kinship';
import { payOf } from './pay';
import { rungsUp } from './rungs';

/** A job held and a job wanted, whoever moves. */
export interface JobPair {
  /** Place of the move in the table of moves; -1 if nobody names it. */
  readonly place: number;
  /** True if our editors or the door of the job wanted name the move. */
  readonly isNamed: boolean;
  /** Relevance of the job held for the job wanted, 0..1. */
  readonly relevance: number;
  /** True if people know no more of the work than the branch in which it is done. */
  readonly isOfBranch?: boolean;
  /** True if the job takes people of the profession at their own level, through the subject that they know. */
  readonly isOfSubject?: boolean;
  /** Rungs up from the job held, below 0 if the job wanted stands lower; NaN if one is unknown. */
  readonly rungs: number;
  /** Share of the pay held that is lost, 0..1; 0 if the step model doesn't call it a step down, or a pay is unknown. */
  readonly lost: number;
}

/** How a job held relates to a job wanted. */
export function pairOf(graph: CareerGraph, from: number, to: number): JobPair {
  const moves = jobMovesOf(graph);
  const [now, then] = [payOf(graph, from), payOf(graph, to)];
  const isStepDown = now !== null && then !== null && then < STEP_MODEL.stepDownPayShare * now;
  const place = placeOfMove(moves, from, to);
  return {
    place,
    isNamed: isNamedAt(moves, place),
    relevance: kinship(graph, from, to),
    rungs: rungsUp(graph, from, to),
    lost: isStepDown ? 1 - then / now : 0,
  };
}
