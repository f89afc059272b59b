import type { CareerGraph } from '../../../src/graph';
import { routesOf } from '../../asked';

/** What the best way between two roles says of itself. */
export function whyOf(graph: CareerGraph, from: string, to: string): string {
  const answer = routesOf(graph, { from, to, first: 3 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer.routes[0]!.why.join(' ');
}
