import type { CareerGraph, CompetencyNode, RoleNode } from '../../src/graph';
import { keptSeedsGraph } from '../kept/graphs';

/** The career graph of the seeds, as it is read back from a file. */
export function seedsGraph(): Promise<CareerGraph> {
  return keptSeedsGraph();
}

export function roleIn(graph: CareerGraph, ref: string): RoleNode {
  return nodeIn(graph, 'Role', ref) as RoleNode;
}

export function competencyIn(graph: CareerGraph, ref: string): CompetencyNode {
  return nodeIn(graph, 'Competency', ref) as CompetencyNode;
}

function nodeIn(graph: CareerGraph, kind: 'Role' | 'Competency', ref: string) {
  const id = graph.names.resolve(kind, ref);
  const node = id === null ? null : graph.find(id);
  if (node === null) throw new Error(`${ref} is not in the graph`);
  return node;
}
