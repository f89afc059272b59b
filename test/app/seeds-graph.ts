import { buildCareerGraph, type CareerGraph, type CompetencyNode, type RoleNode } from '../../src/graph';
import { seedFacts } from '../kept/facts';

/** The career graph of the seeds. */
export async function seedsGraph(): Promise<CareerGraph> {
  const contents = await seedFacts();
  const nodes = contents.flatMap((content) => [content.source, ...content.nodes]);
  const links = contents.flatMap((content) => content.links);
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
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
