/** Where jobs stand: rungs, lines of work, and which way is down. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import { sharesDiscipline, sharesGroup } from '../../network';
import { jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { payOf } from '../jobs/pay';
import type { MovePrice } from '../price/move-price';

/** True if the goal stands so high that no first job is near it: the ladder between them is. */
export function isTop({ roles }: CareerGraph, goal: number): boolean {
  const { seniority } = roles[goal]!;
  return seniority === 'EXECUTIVE' || seniority === 'MANAGER';
}

/** True if a job belongs to the goal's line of work: our discipline, the same group of occupations, or its door names it. */
export function isSameLine(graph: CareerGraph, job: number, goal: number): boolean {
  return sharesDiscipline(graph, job, goal) || isAskedFor(graph, job, goal) || sharesGroup(graph, job, goal);
}

/** True if the goal's door names a job. */
export function isAskedFor(graph: CareerGraph, job: number, goal: number): boolean {
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, job, goal);
  return place !== -1 && moves.isNamed[place] === 1;
}

/** A step down: clearly lower pay than the job left or the start, or a lower rung. */
export function isDown(graph: CareerGraph, start: number, { stepDown, to }: MovePrice): boolean {
  const [before, after] = [payOf(graph, start), payOf(graph, to)];
  return stepDown || (before !== null && after !== null && after < STEP_MODEL.stepDownPayShare * before);
}
