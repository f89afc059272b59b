/** What people have outgrown. */
import type { CareerGraph } from '../../graph';
import { isNamedMove } from '../jobs/job-moves';
import { rungOf, rungsUp } from '../jobs/rungs';

/** True if a job is the first rung of the start's own discipline, from which people were promoted to where the asker stands. */
export function isOutgrown(graph: CareerGraph, start: number, goal: number): boolean {
  const [held, wanted] = [graph.roles[start]!, graph.roles[goal]!];
  if (wanted.discipline === undefined || held.discipline !== wanted.discipline) return false;
  return rungOf(graph, goal) === 0 && rungsUp(graph, goal, start) > 0 && isNamedMove(graph, goal, start);
}
