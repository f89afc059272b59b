import type { CareerGraph } from '../graph';
import { type RouteSearchResult, findRoutes as search } from '../routes';
import type { UnknownReference } from './atlas';
import { type RouteInput, readRouteInput } from './route-input';

/** Routes for an input; see RouteInput. @throws {InvalidOptionError} */
export function findRoutes(graph: CareerGraph, input: RouteInput): RouteSearchResult | UnknownReference {
  const read = readRouteInput(graph, input);
  if ('kind' in read) return read;
  if (read.from === read.to) {
    const title = graph.roles[read.to]?.title ?? '';
    return {
      kind: 'NoRoute',
      reason: `${title} is where you are already: input.from and input.to name the same role.`,
      bindingConstraints: ['to'],
      nearest: null,
      relaxation: 'Choose another target.',
      revision: graph.revision,
    };
  }
  return search(graph, read);
}
