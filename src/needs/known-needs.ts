import { isNeed } from '../domain';
import type { CareerGraph } from '../graph';

/**
 * True if at least one need of the role is known. Looks at the first requirement only, because the strongest stand
 * first.
 */
export function hasKnownNeeds(graph: Pick<CareerGraph, 'requirements'>, role: number): boolean {
  const first = graph.requirements.head[role] as number;
  return first < graph.requirements.head[role + 1]! && isNeed(graph.requirements.importance[first]!);
}
